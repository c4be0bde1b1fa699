package fr.jumelages.unblocking;

import java.util.UUID;

public record UnblockingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
