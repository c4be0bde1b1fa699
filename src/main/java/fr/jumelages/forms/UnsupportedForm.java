package fr.jumelages.forms;

/** A form uses something that we don't render and validate faithfully; its deployment is refused. */
public final class UnsupportedForm extends RuntimeException {

    private final String file;
    private final String component;
    private final String reason;

    public UnsupportedForm(String file, String component, String reason) {
        super(file + ": " + component + ": " + reason);
        this.file = file;
        this.component = component;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    /** The component as its author knows it: type and key, label or id; "form" for the form itself. */
    public String component() {
        return component;
    }

    public String reason() {
        return reason;
    }
}
