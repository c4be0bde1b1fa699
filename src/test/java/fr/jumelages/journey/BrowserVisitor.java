package fr.jumelages.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.jumelages.testing.Browser;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** A person with a real browser, JavaScript on: htmx brings the fields that depend on an answer. */
class BrowserVisitor implements Visitor {

    private final String site;
    private final Page page = Browser.newPage();

    BrowserVisitor(String site) {
        this.site = site;
    }

    @Override
    public void open(String path) {
        page.navigate(path.startsWith("http") ? path : site + path);
    }

    @Override
    public void send(Map<String, List<String>> fields) {
        fields.forEach(this::fill);
        // what a choice brings up or takes away: a button that is clicked meanwhile belongs to the form before
        page.locator(".htmx-request")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        String before = page.url();
        page.locator("main form[method=post] button.btn-primary:visible")
                .first()
                .click();
        page.waitForLoadState();
        if (page.url().equals(before)
                && page.locator(".field-error, #error-summary").count() > 0) {
            throw new AssertionError(
                    before + " refuses: " + page.locator("#error-summary").allInnerTexts());
        }
    }

    @Override
    public void follow(String linkText) {
        page.locator("main a", new Page.LocatorOptions().setHasText(linkText))
                .first()
                .click();
        page.waitForLoadState();
    }

    @Override
    public String firstChoice(String field) {
        return page.locator("main [name=\"" + field + "\"][value]:not([type=hidden])")
                .first()
                .getAttribute("value");
    }

    @Override
    public String text() {
        return page.locator("main").innerText();
    }

    @Override
    public String path() {
        return URI.create(page.url()).getPath();
    }

    private void fill(String name, List<String> values) {
        Locator field = page.locator("main [name=\"" + name + "\"]:not([type=hidden])");
        if (field.count() == 0 && name.contains("[")) {
            String list = name.substring(0, name.indexOf('['));
            page.locator("button[name=_add][value=" + list + "]").click();
        }
        field.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        values.forEach(value -> choose(name, field.first(), value));
    }

    private void choose(String name, Locator field, String value) {
        String kind = field.evaluate("f => f.tagName === 'SELECT' ? 'select' : f.type")
                .toString();
        switch (kind) {
            case "select" -> field.selectOption(value);
            case "radio", "checkbox" -> check(name, value);
            default -> field.fill(value);
        }
    }

    /** Playwright waits until a swap that is under way is over: it checks again on the fresh element. */
    private void check(String name, String value) {
        page.locator("main [name=\"" + name + "\"][value=\"" + value + "\"]")
                .first()
                .check();
    }
}
