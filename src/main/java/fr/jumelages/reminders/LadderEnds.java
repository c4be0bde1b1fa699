package fr.jumelages.reminders;

import fr.jumelages.accounts.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Where the ladders of today’s policy end. */
@Component
public class LadderEnds {

    private final ReminderPolicy policy;
    private final OpenForms forms;

    LadderEnds(ReminderPolicy policy, OpenForms forms) {
        this.policy = policy;
        this.forms = forms;
    }

    /** Of the forms that are open somewhere, those whose last reminder tells this role: after how many it is sent. */
    public Map<String, Integer> toldTo(Role role) {
        var ladders = policy.now();
        Map<String, Integer> rungs = new TreeMap<>();
        for (String form : forms.all()) {
            List<Rung> ladder = ladders.apply(form);
            if (ladder.get(ladder.size() - 1).escalateTo() == role) {
                rungs.put(form, ladder.size());
            }
        }
        return rungs;
    }
}
