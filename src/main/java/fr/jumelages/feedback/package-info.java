/**
 * What everybody lived, gathered without names: one questionnaire an audience, open to whoever has its link; figures that
 * show no group under five people; a synthesis that the referent reads before it is shared; and testimonies that the
 * programme publishes. The questionnaires are Camunda Forms that no task is bound to.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "forms",
            "workflow",
            "mail",
            "accounts",
            "directory",
            "casefile",
            "casefile :: process",
            "tasklist"
        })
package fr.jumelages.feedback;

import org.springframework.modulith.ApplicationModule;
