package fr.jumelages.contact;

import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A call at one of two moments, in the facility’s time. The teacher chooses by a link of their own, because they belong
 * to no project yet.
 */
@Embeddable
class CallProposal {

    @Column(name = "call_first_at")
    private LocalDateTime firstAt;

    @Column(name = "call_second_at")
    private LocalDateTime secondAt;

    @Column(name = "call_phone")
    private String phone;

    @Column(name = "call_token_hash")
    private byte[] tokenHash;

    @Column(name = "call_at")
    private LocalDateTime chosenAt;

    @Column(name = "call_none_suits")
    private Boolean noneSuits;

    @Column(name = "call_words")
    private String words;

    @Column(name = "call_sequence")
    private Integer sequence;

    protected CallProposal() {}

    /** @param before the proposal that this one follows, or null: calendars know a call by its number */
    CallProposal(LocalDateTime firstAt, LocalDateTime secondAt, String phone, SecretToken token, CallProposal before) {
        if (firstAt.equals(secondAt)) {
            throw new Refusal("contact.sameCall");
        }
        this.firstAt = firstAt;
        this.secondAt = secondAt;
        this.phone = phone;
        this.tokenHash = token.hash();
        this.sequence = before == null ? 0 : before.sequence + 1;
    }

    void choose(LocalDateTime moment) {
        if (!slots().contains(moment)) {
            throw new Refusal("contact.callNotOffered");
        }
        chosenAt = moment;
    }

    /** @param why in the teacher’s words, or null */
    void refuse(String why) {
        noneSuits = true;
        words = why;
    }

    boolean noneSuit() {
        return Boolean.TRUE.equals(noneSuits);
    }

    List<LocalDateTime> slots() {
        return List.of(firstAt, secondAt);
    }

    /** Null until the teacher has chosen. */
    LocalDateTime chosenAt() {
        return chosenAt;
    }

    String phone() {
        return phone;
    }

    String words() {
        return words;
    }

    int sequence() {
        return sequence;
    }
}
