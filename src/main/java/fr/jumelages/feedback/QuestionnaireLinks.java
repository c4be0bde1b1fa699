package fr.jumelages.feedback;

import fr.jumelages.mail.SiteAddress;
import fr.jumelages.shared.SecretToken;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The links of questionnaires. They are printed again and again, so a random token of which only the hash is kept would
 * not do; instead each is derived (HMAC-SHA-256) from the questionnaire’s id and one key. A copy of the questionnaires’
 * rows then opens nothing. The key is {@code app.feedback.link-key} (base64, 32 bytes) where a deployer keeps it outside
 * the database; else one is made at first use and kept in a row of its own, so that all nodes print the same links.
 */
@Component
class QuestionnaireLinks {

    private static final int KEY_BYTES = 32;

    private final JdbcClient db;
    private final SiteAddress site;
    private final String configuredKey;

    QuestionnaireLinks(JdbcClient db, SiteAddress site, @Value("${app.feedback.link-key:}") String configuredKey) {
        this.db = db;
        this.site = site;
        this.configuredKey = configuredKey;
    }

    SecretToken token(UUID questionnaire) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            byte[] bits = mac.doFinal(("questionnaire:" + questionnaire).getBytes(StandardCharsets.US_ASCII));
            return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole address, for people and QR codes. */
    String address(UUID questionnaire) {
        return address(token(questionnaire));
    }

    String address(SecretToken token) {
        return site.link("/q/" + token.value());
    }

    private byte[] key() {
        return configuredKey.isBlank() ? keptKey() : Base64.getDecoder().decode(configuredKey);
    }

    private byte[] keptKey() {
        return find().orElseGet(() -> {
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            db.sql("insert into link_key (secret) values (?) on conflict do nothing")
                    .param(fresh)
                    .update();
            return find().orElseThrow();
        });
    }

    private java.util.Optional<byte[]> find() {
        return db.sql("select secret from link_key")
                .query((row, n) -> row.getBytes(1))
                .optional();
    }
}
