/**
 * Camunda Form schemas on the server: read a {@code .form} file, render it in our theme, validate what was typed against
 * the same file. Knows neither the engine nor the database; conditions are evaluated through {@link
 * fr.jumelages.forms.Conditions}, which the workflow package implements.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package fr.jumelages.forms;
