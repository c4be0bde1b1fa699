package fr.jumelages.registration;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a facility told of itself, and what it was asked to correct. The number and the address are there to look for. */
@Embeddable
class Statement {

    /** Null once erased. */
    @JdbcTypeCode(SqlTypes.JSON)
    private RegistrationContent content;

    private String finess;

    private String directorEmail;

    @JdbcTypeCode(SqlTypes.JSON)
    private Correction correction;

    /** What stood there before the last correction, for who looks at it again. */
    @JdbcTypeCode(SqlTypes.JSON)
    private RegistrationContent beforeCorrection;

    /** Of the page on which it was sent: its tag. */
    private String language;

    protected Statement() {}

    Statement(RegistrationContent told, Locale language) {
        this.language = language.getLanguage();
        tell(told);
    }

    void tell(RegistrationContent told) {
        content = told;
        finess = told.facility().finess();
        directorEmail = told.people().email().value();
    }

    void askCorrection(Correction asked) {
        correction = asked;
        beforeCorrection = content;
    }

    void erase() {
        content = null;
        finess = null;
        directorEmail = null;
    }

    RegistrationContent content() {
        return content;
    }

    Correction correction() {
        return correction;
    }

    RegistrationContent beforeCorrection() {
        return beforeCorrection;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }
}
