package fr.jumelages.administration.web;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.AccountLine;
import fr.jumelages.accounts.AccountList;
import fr.jumelages.administration.DirectedFacilities;
import fr.jumelages.administration.Duties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one account: what it is, what projects need of the person, what can be done. */
@Component
class AccountPages {

    private final AccountList accounts;
    private final Duties duties;
    private final DirectedFacilities facilities;

    AccountPages(AccountList accounts, Duties duties, DirectedFacilities facilities) {
        this.accounts = accounts;
        this.duties = duties;
        this.facilities = facilities;
    }

    ModelAndView of(AccountId id) {
        AccountLine line = accounts.line(id);
        return new ModelAndView("administration/account")
                .addObject("account", line)
                .addObject("typed", StaffForm.of(line))
                .addObject("duties", duties.of(id))
                .addObject("facilities", facilities.of(id));
    }
}
