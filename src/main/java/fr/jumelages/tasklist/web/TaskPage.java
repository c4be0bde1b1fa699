package fr.jumelages.tasklist.web;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.Submission;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.forms.FormChange;
import fr.jumelages.forms.FormError;
import fr.jumelages.forms.FormInput;
import fr.jumelages.forms.FormView;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.HandOver;
import fr.jumelages.tasklist.ReminderOutlook;
import fr.jumelages.tasklist.SnoozeOffer;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds the page of a task in its states: to do, refused by the domain, over. */
@Component
class TaskPage {

    private static final int LAST_ANSWERS = 3;

    private final Casefile casefile;
    private final Submissions submissions;
    private final ReminderOutlook outlook;
    private final SnoozeOffer snooze;
    private final Clock clock;

    TaskPage(Casefile casefile, Submissions submissions, ReminderOutlook outlook, SnoozeOffer snooze, Clock clock) {
        this.casefile = casefile;
        this.submissions = submissions;
        this.outlook = outlook;
        this.snooze = snooze;
        this.clock = clock;
    }

    ModelAndView form(Tasks.Opened task, FormInput typed, List<FormError> errors) {
        String address = "/taches/" + task.item().taskId();
        FormView form = FormView.of(task.schema(), typed, task.data(), errors).refreshedBy(address);
        ModelAndView view = new ModelAndView("tasklist/task")
                .addObject("item", task.item())
                .addObject("seenVersion", task.item().formVersion())
                .addObject("form", form)
                .addObject("fileKeys", task.schema().fileKeys())
                .addObject("late", task.item().isLate(clock.instant()))
                .addObject(
                        "nextReminder",
                        outlook.of(List.of(task.item().reminded()))
                                .next(task.item().reminded())
                                .orElse(null))
                .addObject("snooze", snooze.of(task.item().reminded()))
                .addObject("draftAt", task.draftAt().orElse(null))
                .addObject("beside", task.beside())
                .addObject("context", task.data().get("context"));
        return withCase(view, task.item());
    }

    /** The domain said no: its reason stands at the top, what was typed stays, nothing else happened. */
    ModelAndView refused(Tasks.Opened task, FormInput typed, Refusal refusal) {
        ModelAndView view = form(task, typed, List.of()).addObject("refusal", refusal);
        view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }

    /** Nothing was sent yet: some texts look as if they named somebody, and the person is asked to read them again. */
    ModelAndView doubtful(Tasks.Opened task, FormInput typed, List<String> labels) {
        ModelAndView view = form(task, typed, List.of()).addObject("doubts", labels);
        view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }

    /** Nothing was sent yet: the step asks something else than the page that the person had open. */
    ModelAndView changed(Tasks.Opened task, FormInput typed, List<FormChange> changes) {
        ModelAndView view = form(task, typed, List.of()).addObject("changes", changes);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    /** @param typed what somebody typed while another person was faster, shown so that it isn't lost; may be null */
    ModelAndView over(Tasks.Opened task, FormInput typed) {
        ModelAndView view = new ModelAndView("tasklist/over").addObject("item", task.item());
        if (typed != null) {
            FormInput kept = typed.knownTo(task.schema());
            view.addObject("form", FormView.of(task.schema(), kept, task.data(), List.of()));
        }
        view.setStatus(typed == null ? HttpStatus.OK : HttpStatus.CONFLICT);
        return view;
    }

    private ModelAndView withCase(ModelAndView view, WorkItem item) {
        List<Submission> answers = submissions.of(item.twinning());
        List<Member> members = casefile.members(item.twinning());
        return view.addObject("twinning", casefile.get(item.twinning()))
                .addObject("members", members)
                .addObject("colleagues", HandOver.colleagues(item, members))
                .addObject("answers", answers.subList(Math.max(0, answers.size() - LAST_ANSWERS), answers.size()));
    }
}
