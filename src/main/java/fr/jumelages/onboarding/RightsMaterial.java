package fr.jumelages.onboarding;

import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Pictured;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.tasklist.StepMaterial;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the papers to sign beside the task that counts them. */
class RightsMaterial implements StepMaterial {

    private final Casefile casefile;
    private final String form;
    private final Pictured side;

    RightsMaterial(Casefile casefile, String form, Pictured side) {
        this.casefile = casefile;
        this.form = form;
        this.side = side;
    }

    /** Each side counts its own. */
    @Configuration
    static class BothSides {

        @Bean
        StepMaterial residentPapers(Casefile casefile) {
            return new RightsMaterial(casefile, "inform-residents", Pictured.RESIDENTS);
        }

        @Bean
        StepMaterial familyPapers(Casefile casefile) {
            return new RightsMaterial(casefile, "inform-families", Pictured.PUPILS);
        }
    }

    /** The papers of one project. */
    public record Papers(String reference, List<RightsPaper> papers) {}

    @Override
    public Set<String> forms() {
        return Set.of(form);
    }

    @Override
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        Papers papers = new Papers(casefile.get(twinning).reference(), RightsPaper.of(side));
        return Map.of(CONTEXT, new CasePanel.Content("onboarding/papers", "beside", papers));
    }
}
