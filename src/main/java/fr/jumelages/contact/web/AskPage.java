package fr.jumelages.contact.web;

import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.FacilityStandings;
import fr.jumelages.directory.Uai;
import fr.jumelages.forms.questions.PageView;
import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.QuestionView;
import fr.jumelages.forms.questions.QuestionWords;
import fr.jumelages.forms.questions.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a teacher writes to a facility, in whatever state it is. */
@Component
class AskPage {

    private static final Set<String> SEARCH = Set.of("q", "school");
    private static final Set<String> PERSON = Set.of("teacherName", "teacherEmail");
    private static final Set<String> SCHOOL = Set.of("schoolName", "postalCode", "town", "uai");

    private final ContactQuestions questions;
    private final QuestionWords words;
    private final Directory directory;
    private final AskedSchools schools;
    private final FacilityStandings standings;

    AskPage(
            ContactQuestions questions,
            QuestionWords words,
            Directory directory,
            AskedSchools schools,
            FacilityStandings standings) {
        this.questions = questions;
        this.words = words;
        this.directory = directory;
        this.schools = schools;
        this.standings = standings;
    }

    /** @param warnings shown above the form; whoever sends it again has read them */
    String show(
            FacilityId facility,
            Typed typed,
            List<Problem> problems,
            List<Problem> warnings,
            Model model,
            Locale locale) {
        PageView view = words.view(questions.page(), typed, problems, locale);
        model.addAttribute("facility", directory.facility(facility));
        model.addAttribute("takesRequests", standings.of(facility).standing().takesRequests());
        model.addAttribute("view", view);
        model.addAttribute("person", only(view, PERSON));
        model.addAttribute("school", only(view, SCHOOL));
        model.addAttribute(
                "project",
                view.questions().stream()
                        .filter(q ->
                                !SEARCH.contains(q.name()) && !PERSON.contains(q.name()) && !SCHOOL.contains(q.name()))
                        .toList());
        model.addAttribute(
                "warnings",
                words.view(questions.page(), typed, warnings, locale).errors());
        model.addAttribute("read", codes(warnings));
        model.addAttribute("padded", padded(typed));
        model.addAttribute("searchError", only(view, SEARCH).get(0).error());
        search(typed, model);
        return "contact/ask";
    }

    void sent(FacilityId facility, Model model) {
        model.addAttribute("facility", directory.facility(facility));
    }

    static List<String> codes(List<Problem> warnings) {
        return warnings.stream()
                .map(warning -> warning.question() + "." + warning.code())
                .toList();
    }

    private void search(Typed typed, Model model) {
        boolean possible = schools.canBeSearched();
        model.addAttribute("searchable", possible);
        model.addAttribute("q", typed.text("q"));
        model.addAttribute("described", schools.isDescribed(typed));
        model.addAttribute("chosen", schools.uai(typed).map(Uai::value).orElse(null));
        model.addAttribute("suggestions", possible ? schools.suggestedFor(typed) : List.of());
    }

    private static String padded(Typed typed) {
        String uai = typed.text("uai");
        return uai.isEmpty() || Uai.hasFormat(uai)
                ? null
                : Uai.padded(uai).map(Uai::value).orElse(null);
    }

    private static List<QuestionView> only(PageView view, Set<String> names) {
        return view.questions().stream().filter(q -> names.contains(q.name())).toList();
    }
}
