/**
 * Reads the two registers from their published files: as streams, in the background, whole or not at all. Nothing
 * outside the registry needs it.
 */
package fr.jumelages.directory.registry.imports;
