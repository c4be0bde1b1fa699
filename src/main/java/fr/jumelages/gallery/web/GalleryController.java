package fr.jumelages.gallery.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.gallery.Album;
import fr.jumelages.gallery.GalleryDesk;
import fr.jumelages.gallery.PhotoOccasions;
import fr.jumelages.gallery.PhotoOccasions.Occasion;
import fr.jumelages.gallery.PhotoRules;
import fr.jumelages.gallery.Picture;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pictures of a project, by meeting. */
@Controller
class GalleryController {

    private static final int PAGE = 24;

    private final GalleryDesk desk;
    private final Album album;
    private final PhotoOccasions occasions;
    private final PhotoRules rules;

    GalleryController(GalleryDesk desk, Album album, PhotoOccasions occasions, PhotoRules rules) {
        this.desk = desk;
        this.album = album;
        this.occasions = occasions;
        this.rules = rules;
    }

    /** @param start null when the meeting is not known any more */
    record Group(int meeting, ZonedDateTime start, List<Picture> pictures) {}

    @GetMapping("/projets/{reference}/photos")
    ModelAndView show(
            @PathVariable String reference,
            @RequestParam(required = false) UUID apres,
            @AuthenticationPrincipal Person person) {
        var reader = desk.open(reference, person);
        var project = reader.project().id();
        List<Picture> found = album.page(project, apres, PAGE + 1);
        List<Picture> page = found.subList(0, Math.min(PAGE, found.size()));
        List<Occasion> all = occasions.of(project);
        return new ModelAndView("gallery/gallery")
                .addObject("reader", reader)
                .addObject("project", reader.project())
                .addObject("count", album.count(project))
                .addObject("gate", rules.gate(project))
                .addObject("groups", groups(page, all))
                .addObject(
                        "open",
                        all.stream()
                                .filter(occasion -> rules.closed(occasion) == null)
                                .toList())
                .addObject(
                        "next",
                        found.size() > PAGE
                                ? "/projets/" + reference + "/photos?apres="
                                        + page.get(PAGE - 1).id().value()
                                : "");
    }

    private static List<Group> groups(List<Picture> page, List<Occasion> occasions) {
        List<Group> groups = new ArrayList<>();
        for (Picture picture : page) {
            if (groups.isEmpty() || groups.get(groups.size() - 1).meeting() != picture.meeting()) {
                groups.add(new Group(picture.meeting(), start(picture.meeting(), occasions), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).pictures().add(picture);
        }
        return groups;
    }

    private static ZonedDateTime start(int meeting, List<Occasion> occasions) {
        return occasions.stream()
                .filter(occasion -> occasion.number() == meeting)
                .map(Occasion::start)
                .findFirst()
                .orElse(null);
    }
}
