package fr.jumelages.registration;

import java.util.List;

/**
 * A registration as it is shown beside its check.
 *
 * @param identifiers what the check digits say
 * @param toCorrect what a coordinator wants mended, empty when nothing
 * @param correctionComment in the coordinator’s words, or null
 */
public record RegistrationTold(
        RegistrationContent content,
        IdentifierState identifiers,
        String departement,
        boolean corrected,
        List<String> toCorrect,
        String correctionComment) {

    static RegistrationTold of(RegistrationRequest request) {
        var correction = request.correction();
        return new RegistrationTold(
                request.content(),
                request.content().facility().identifierState(),
                request.content().departement(),
                correction != null && request.status() != RegistrationStatus.CORRECTION_ASKED,
                correction == null ? List.of() : correction.fields(),
                correction == null ? null : correction.comment());
    }
}
