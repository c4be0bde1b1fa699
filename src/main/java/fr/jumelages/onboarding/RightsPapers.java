package fr.jumelages.onboarding;

import fr.jumelages.casefile.PdfPages;
import fr.jumelages.casefile.PlannedMeetings;
import fr.jumelages.casefile.PlannedMeetings.PlannedMeeting;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.directory.Address;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.Facility;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.School;
import fr.jumelages.directory.SchoolId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Prints image-rights forms that know the project and leave the person blank: names are written by hand, and what was
 * signed never comes here, only its number.
 */
@Component
public class RightsPapers {

    private final Directory directory;
    private final PlannedMeetings meetings;
    private final Submissions submissions;
    private final PaperTerms terms;
    private final PdfPages pages;

    RightsPapers(
            Directory directory, PlannedMeetings meetings, Submissions submissions, PaperTerms terms, PdfPages pages) {
        this.directory = directory;
        this.meetings = meetings;
        this.submissions = submissions;
        this.terms = terms;
        this.pages = pages;
    }

    /** @return a PDF of one page */
    public byte[] print(TwinningSummary twinning, RightsPaper paper, Locale locale) {
        List<PlannedMeeting> planned = meetings.of(twinning.id());
        Map<String, Object> model = new HashMap<>();
        model.put("paper", paper);
        model.put("twinning", twinning);
        model.put("facilityAddress", facilityAddress(twinning));
        model.put("schoolAddress", schoolAddress(twinning));
        model.put("meetings", planned);
        model.put("place", place(twinning.id()));
        model.put("ends", terms.ends(last(planned)));
        model.put("signatures", paper.signatures(terms.parents()));
        model.put("contact", terms.contact());
        return pages.print("onboarding/paper", model, locale);
    }

    private static LocalDate last(List<PlannedMeeting> planned) {
        return planned.isEmpty()
                ? null
                : planned.get(planned.size() - 1).start().toLocalDate();
    }

    /** As the referent wrote it in the framing, null where nobody meets in one place. */
    private String place(TwinningId twinning) {
        return submissions
                .latest(twinning, "propose-framing")
                .map(proposed -> proposed.answers().text("place"))
                .orElse(null);
    }

    private String facilityAddress(TwinningSummary twinning) {
        return twinning.facilityId() == null
                ? ""
                : directory.facilities(List.of(new FacilityId(twinning.facilityId()))).stream()
                        .findFirst()
                        .map(Facility::address)
                        .map(RightsPapers::line)
                        .orElse("");
    }

    private String schoolAddress(TwinningSummary twinning) {
        return twinning.schoolId() == null
                ? ""
                : directory.schools(List.of(new SchoolId(twinning.schoolId()))).stream()
                        .findFirst()
                        .map(School::address)
                        .map(RightsPapers::line)
                        .orElse("");
    }

    private static String line(Address address) {
        String town = address.postalCode() + " " + address.town();
        return address.street() == null || address.street().isBlank() ? town : address.street() + ", " + town;
    }
}
