package fr.jumelages.local;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter opened: its text with the links found in it, its HTML, its attachments. */
class ReceivedMail {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Mailbox.Line line;
    private final List<Part> attachments = new ArrayList<>();
    private String text = "";
    private String html = "";

    ReceivedMail(Mailbox.Line line, MimeMessage message) {
        this.line = line;
        try {
            read(message);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("Unreadable letter in the local mailbox", e);
        }
    }

    private void read(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                BodyPart inner = many.getBodyPart(i);
                read(inner);
            }
        } else if (part.getFileName() != null) {
            attachments.add(part);
        } else if (part.isMimeType("text/html")) {
            html = part.getContent().toString();
        } else if (part.isMimeType("text/plain")) {
            text = part.getContent().toString();
        }
    }

    public Mailbox.Line line() {
        return line;
    }

    public String html() {
        return html;
    }

    /** The lines of the text, each cut at its links, so that a page can show them as such. */
    public List<List<Piece>> lines() {
        return text.lines().map(ReceivedMail::pieces).toList();
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher links = LINK.matcher(line);
        int from = 0;
        for (MatchResult link : links.results().toList()) {
            pieces.add(new Piece(line.substring(from, link.start()), false));
            pieces.add(new Piece(link.group(), true));
            from = link.end();
        }
        pieces.add(new Piece(line.substring(from), false));
        return pieces;
    }

    public List<String> fileNames() throws MessagingException {
        List<String> names = new ArrayList<>();
        for (Part attachment : attachments) {
            names.add(attachment.getFileName());
        }
        return names;
    }

    Part attachment(int index) {
        return attachments.get(index);
    }

    record Piece(String text, boolean link) {}
}
