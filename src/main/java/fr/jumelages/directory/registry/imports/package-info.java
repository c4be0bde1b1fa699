/**
 * Reads the two registers from their published files: as streams, in the background, whole or not at all. Only
 * the administrators’ pages and the demo need it.
 */
@NamedInterface("registry-imports")
package fr.jumelages.directory.registry.imports;

import org.springframework.modulith.NamedInterface;
