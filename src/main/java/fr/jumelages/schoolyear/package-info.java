/**
 * The school years that administrators add to those shipped with the application, for a zone whose calendar was
 * published since, or for Corsica and overseas. Who asks for holidays asks {@code shared.SchoolCalendar}.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts"})
package fr.jumelages.schoolyear;

import org.springframework.modulith.ApplicationModule;
