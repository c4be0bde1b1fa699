package fr.jumelages.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a letter did not arrive, in the few kinds that somebody can act upon. Told from the mail server’s own answer: an
 * enhanced status code (RFC 3463) before a reply code (RFC 5321).
 */
public enum DeliveryFault {
    NO_SUCH_ADDRESS,
    MAILBOX_FULL,
    BLOCKED,
    LATER,
    OUT_OF_REACH,
    UNPRINTABLE,
    OTHER;

    private static final Pattern ENHANCED = Pattern.compile("\\b([245])\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    private static final Pattern REPLY = Pattern.compile("\\b([45])(\\d\\d)\\b");

    /** @param answer what is kept with the letter; null or empty when nothing is */
    public static DeliveryFault of(String answer) {
        String text = answer == null ? "" : answer;
        if (text.startsWith("unprintable")) {
            return UNPRINTABLE;
        }
        Matcher enhanced = ENHANCED.matcher(text);
        if (enhanced.find()) {
            return enhanced(enhanced.group(1), enhanced.group(2) + "." + enhanced.group(3));
        }
        Matcher reply = REPLY.matcher(text);
        return reply.find() ? replied(reply.group(1), reply.group(2)) : unanswered(text);
    }

    private static DeliveryFault enhanced(String kind, String detail) {
        if (detail.equals("2.2")) {
            return MAILBOX_FULL;
        }
        if (kind.equals("4")) {
            return LATER;
        }
        if (detail.matches("1\\.[012346]|1\\.10|2\\.1|4\\.[46]")) {
            return NO_SUCH_ADDRESS;
        }
        return detail.startsWith("7.") ? BLOCKED : OTHER;
    }

    private static DeliveryFault replied(String kind, String rest) {
        if (rest.equals("52")) {
            return MAILBOX_FULL;
        }
        if (kind.equals("4")) {
            return LATER;
        }
        return rest.equals("50") || rest.equals("51") || rest.equals("53") ? NO_SUCH_ADDRESS : BLOCKED;
    }

    private static DeliveryFault unanswered(String text) {
        boolean connection = text.matches("(?is).*(connect|timed? ?out|eof|socket|host|reset|broken pipe).*");
        return connection ? OUT_OF_REACH : OTHER;
    }
}
