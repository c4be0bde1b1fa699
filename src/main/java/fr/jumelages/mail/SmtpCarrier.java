package fr.jumelages.mail;

import fr.jumelages.mail.Carrier.Undelivered.Kind;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Hands letters to the SMTP server of {@code spring.mail.*}, whose time-outs must be set (they are infinite otherwise). */
@Component
@Profile("!local")
class SmtpCarrier implements Carrier {

    private static final int MOST = 500;

    private final SmtpRoutes routes;

    SmtpCarrier(SmtpRoutes routes) {
        this.routes = routes;
    }

    @Override
    public void carry(MimeMessage message) throws Undelivered {
        SmtpRoutes.Route route = open();
        try {
            route.transport().sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failure) {
            routes.drop(route);
            throw new Undelivered(replyCode(failure) >= 500 ? Kind.REFUSED : Kind.LATER, reason(failure));
        }
        routes.giveBack(route);
    }

    @Override
    public void rest() {
        routes.closeFree();
    }

    private SmtpRoutes.Route open() throws Undelivered {
        try {
            return routes.take();
        } catch (MessagingException unreachable) {
            throw new Undelivered(Kind.UNREACHABLE, reason(unreachable));
        }
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

    private static String reason(MessagingException failure) {
        Exception last = failure instanceof SendFailedException many && many.getNextException() != null
                ? many.getNextException()
                : failure;
        String text = String.valueOf(last.getMessage()).strip();
        return text.length() > MOST ? text.substring(0, MOST) : text;
    }
}
