package fr.jumelages.administration.web;

import fr.jumelages.accounts.AccountList;
import fr.jumelages.accounts.AccountList.Position;
import fr.jumelages.accounts.AccountSearch;
import fr.jumelages.accounts.AccountSearch.Group;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** All accounts, for administrators: by name, searched, a page at a time. */
@Controller
class AccountsController {

    static final String LIST = "/administration/comptes";

    private final AccountList accounts;

    AccountsController(AccountList accounts) {
        this.accounts = accounts;
    }

    @GetMapping(LIST)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String groupe,
            @RequestParam(defaultValue = "") String apres,
            @RequestParam(defaultValue = "") String id,
            Model model) {
        AccountSearch search = new AccountSearch(group(groupe), q.replaceAll("[\\p{Cntrl}\\p{Cs}]", " "));
        AccountList.Page page = accounts.page(search, position(apres, id));
        model.addAttribute("search", search);
        model.addAttribute("groups", Group.values());
        model.addAttribute("lines", page.lines());
        model.addAttribute(
                "next", page.next().map(after -> address(search, after)).orElse(""));
        return "administration/accounts";
    }

    private static Group group(String typed) {
        return Stream.of(Group.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(Group.STAFF);
    }

    /** An address that somebody edited starts over. */
    private static Position position(String name, String id) {
        try {
            return id.isEmpty() || name.indexOf('\0') >= 0 ? null : new Position(name, UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String address(AccountSearch search, Position after) {
        return UriComponentsBuilder.fromPath(LIST)
                .queryParam("groupe", search.group())
                .queryParam("q", "{q}")
                .queryParam("apres", "{name}")
                .queryParam("id", after.id())
                .encode()
                .buildAndExpand(search.words(), after.name())
                .toUriString();
    }
}
