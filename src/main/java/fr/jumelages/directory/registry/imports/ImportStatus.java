package fr.jumelages.directory.registry.imports;

/** How far an uploaded file has come. */
public enum ImportStatus {
    WAITING,
    READING,
    DONE,
    /** The file is wrong; nothing of it was taken. */
    REFUSED
}
