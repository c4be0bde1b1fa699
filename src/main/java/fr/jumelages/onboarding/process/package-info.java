/** Onboarding’s vocabulary in the models: one delegate per service task. */
package fr.jumelages.onboarding.process;
