package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two months before two years are over, the directors of an ambassador are asked once whether they go on. */
@Service
@Transactional
public class AmbassadorRenewal {

    private final JdbcClient db;
    private final Announcer announcer;
    private final Ambassadors ambassadors;

    AmbassadorRenewal(JdbcClient db, Announcer announcer, Ambassadors ambassadors) {
        this.db = db;
        this.announcer = announcer;
        this.ambassadors = ambassadors;
    }

    private record Ending(TwinningId twinning, LocalDate until) {}

    /** Safe to repeat: a letter about one end is written to a person once. */
    public void offer() {
        LocalDate today = ambassadors.today();
        ending(today).forEach(one -> {
            announcer.writeRenewal(one.twinning(), one.until());
            db.sql("update feedback set renewal_offered = ambassador_until where twinning_id = ?")
                    .param(one.twinning().value())
                    .update();
        });
    }

    private List<Ending> ending(LocalDate today) {
        return db.sql("select twinning_id, ambassador_until from feedback where ambassador_until between ? and ?"
                        + " and renewal_offered is distinct from ambassador_until")
                .params(today, today.plusDays(AmbassadorDesk.RENEWAL_DAYS))
                .query((row, n) ->
                        new Ending(new TwinningId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                .list();
    }
}
