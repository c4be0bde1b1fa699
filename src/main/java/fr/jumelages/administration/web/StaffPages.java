package fr.jumelages.administration.web;

import fr.jumelages.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A page again, with what is to be mended on it and what was typed. */
@Component
class StaffPages {

    private final MessageSource messages;

    StaffPages(MessageSource messages) {
        this.messages = messages;
    }

    ModelAndView faulty(ModelAndView page, List<StaffForm.Fault> faults, Locale locale) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        List<Map<String, String>> errors = faults.stream()
                .map(fault -> Map.of(
                        "fieldId", fault.fieldId(), "message", messages.getMessage(fault.key(), fault.args(), locale)))
                .toList();
        return page.addObject("errors", errors);
    }

    ModelAndView refused(ModelAndView page, Refusal refusal) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("refusal", refusal);
    }
}
