package fr.jumelages.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail system answers when it could not deliver a letter that it had accepted (RFC 3464).
 *
 * @param messageId of our letter, in angle brackets
 * @param forGood whether it gave up, and did not only say that it takes longer
 * @param reason its own words, at most 500 characters
 */
record BounceReport(String messageId, boolean forGood, String reason) {

    private static final int MOST = 500;

    /** What a report is read of: enough for the headers of our letter, whatever comes with them. */
    private static final int READ = 64 * 1024;

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^>\\s]+>)");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*failed");
    private static final Pattern DIAGNOSTIC = Pattern.compile("(?im)^Diagnostic-Code:\\s*(.*(?:\\r?\\n[ \\t].*)*)");

    /** Empty when the message is no such report, as an absence note, or names no letter. */
    static Optional<BounceReport> of(Part message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        String status = "";
        String original = "";
        for (int at = 0; at < parts.getCount(); at++) {
            BodyPart part = parts.getBodyPart(at);
            if (part.isMimeType("message/delivery-status")) {
                status = text(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                original = text(part);
            }
        }
        Matcher id = MESSAGE_ID.matcher(original);
        return id.find() ? Optional.of(told(id.group(1), status)) : Optional.empty();
    }

    private static BounceReport told(String messageId, String status) {
        String code = found(STATUS, status);
        String words = found(DIAGNOSTIC, status).replaceAll("\\s+", " ").replaceFirst("(?i)^smtp; ?", "");
        String reason = words.contains(code) ? words : (code + " " + words).strip();
        boolean forGood = ACTION.matcher(status).find() && !code.startsWith("4");
        return new BounceReport(messageId, forGood, reason.length() > MOST ? reason.substring(0, MOST) : reason);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return new String(in.readNBytes(READ), StandardCharsets.UTF_8);
        }
    }
}
