package fr.jumelages.casefile;

/** What may be done with a picture of somebody; a yes to one is no yes to another. */
public enum PictureUse {
    TAKING,
    SHARING,
    PUBLISHING
}
