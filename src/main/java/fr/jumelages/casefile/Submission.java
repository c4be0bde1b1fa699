package fr.jumelages.casefile;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.forms.Answers;
import java.time.Instant;
import java.util.UUID;

/**
 * A form that somebody filled in, as it was sent. @param formVersion the deployment that the form belongs to, so that
 * old answers are read with the labels of their time; @param subject the meeting or request it is about, may be null;
 * @param insteadOf the absent member for whom it was sent, null for one’s own answer, and unknown again once read
 */
public record Submission(
        SubmissionId id,
        TwinningId twinning,
        UUID subject,
        Stage stage,
        String formId,
        String formVersion,
        Answers answers,
        AccountId by,
        Absentee insteadOf,
        Instant at) {}
