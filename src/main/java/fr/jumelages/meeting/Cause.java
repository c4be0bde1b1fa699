package fr.jumelages.meeting;

import fr.jumelages.forms.Answers;
import fr.jumelages.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Why a meeting is moved or cancelled. @param detail may be null unless the reason is {@code OTHER} */
@Embeddable
public record Cause(
        @Enumerated(EnumType.STRING) MeetingReason reason,
        @Column(name = "reason_detail") String detail) {

    /** @throws Refusal {@code meeting.reasonNeedsWords} */
    public Cause {
        if (reason == MeetingReason.OTHER && (detail == null || detail.isBlank())) {
            throw new Refusal("meeting.reasonNeedsWords");
        }
    }

    static Cause of(Answers answers) {
        return new Cause(MeetingReason.valueOf(answers.text("reason")), answers.text("reasonDetail"));
    }
}
