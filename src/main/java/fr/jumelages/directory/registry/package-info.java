/**
 * The two official registers as last imported: FINESS (facilities) and the directory of schools. They propose and
 * complete, and are never a condition: whatever they don’t know may be typed.
 */
@NamedInterface("registry")
package fr.jumelages.directory.registry;

import org.springframework.modulith.NamedInterface;
