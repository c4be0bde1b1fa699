package fr.jumelages.casefile;

/** A file with its bytes. @param title what people call it, in the language of the case */
public record NewDocument(String title, String fileName, String contentType, byte[] content) {}
