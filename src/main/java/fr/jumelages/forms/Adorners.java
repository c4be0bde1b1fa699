package fr.jumelages.forms;

/** Short texts before and after an input, such as a unit. */
record Adorners(String before, String after) {

    static Adorners read(Attributes component) {
        Attributes appearance = component.object("appearance");
        Adorners adorners = new Adorners(appearance.words("prefixAdorner"), appearance.words("suffixAdorner"));
        appearance.finish();
        return adorners;
    }
}
