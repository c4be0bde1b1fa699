package fr.jumelages.mail;

import fr.jumelages.mail.Carrier.Undelivered.Kind;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands letters to the SMTP server of {@code spring.mail.*}, whose time-outs must be set (they are infinite otherwise). */
@Component
@Profile("!local")
class SmtpCarrier implements Carrier {

    private final JavaMailSender sender;

    SmtpCarrier(JavaMailSender sender) {
        this.sender = sender;
    }

    @Override
    public void carry(MimeMessage message) throws Undelivered {
        try {
            sender.send(message);
        } catch (MailAuthenticationException e) {
            throw new Undelivered(Kind.UNREACHABLE, reason(e));
        } catch (MailSendException e) {
            throw new Undelivered(kind(e), reason(e));
        } catch (MailException e) {
            throw new Undelivered(Kind.REFUSED, reason(e));
        }
    }

    /** Spring gives the exception a cause of its own only when the connection failed, not the message. */
    private static Kind kind(MailSendException failure) {
        if (failure.getCause() != null) {
            return Kind.UNREACHABLE;
        }
        int code = Stream.of(failure.getMessageExceptions())
                .mapToInt(SmtpCarrier::replyCode)
                .max()
                .orElse(0);
        return code >= 500 ? Kind.REFUSED : Kind.LATER;
    }

    /** The first SMTP reply code in the chain of what went wrong, or 0. */
    private static int replyCode(Throwable failure) {
        for (Throwable at = failure; at != null; at = next(at)) {
            int code = ownReplyCode(at);
            if (code > 0) {
                return code;
            }
        }
        return 0;
    }

    private static Throwable next(Throwable failure) {
        return failure instanceof MessagingException mail ? mail.getNextException() : failure.getCause();
    }

    private static int ownReplyCode(Throwable failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (failure instanceof SMTPSenderFailedException from) {
            return from.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }

    private static String reason(MailException failure) {
        Exception first = failure instanceof MailSendException send && send.getMessageExceptions().length > 0
                ? send.getMessageExceptions()[0]
                : failure;
        Exception last = first instanceof SendFailedException many && many.getNextException() != null
                ? many.getNextException()
                : first;
        String text = String.valueOf(last.getMessage()).strip();
        return text.length() > 500 ? text.substring(0, 500) : text;
    }
}
