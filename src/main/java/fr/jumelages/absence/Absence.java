package fr.jumelages.absence;

import fr.jumelages.accounts.AccountId;
import java.time.LocalDate;
import java.util.UUID;

/** An absence that has not ended yet. @param first its first day; @param last its last day, included; @param running whether it has begun */
public record Absence(
        UUID id,
        AccountId absent,
        String absentName,
        AccountId substitute,
        String substituteName,
        LocalDate first,
        LocalDate last,
        boolean running) {

    Days days() {
        return new Days(first, last);
    }
}
