package fr.jumelages.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody may send as a model who means no good, or just slipped: told in words, never kept, never deployed. */
@ApplicationTest
class HostileModelsTest {

    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final String TASK = "<bpmn:serviceTask id=\"serviceTask_recordReferents\"";

    @Autowired
    MockMvc http;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient db;

    static Stream<Arguments> files() throws Exception {
        String framing = Files.readString(Path.of("processes/framing/framing.bpmn"));
        String form = Files.readString(Path.of("forms/framing/choose-dates.form"));
        String policy = Files.readString(Path.of("processes/reminders/reminder-policy.dmn"));
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        String laughs = head + "<!DOCTYPE l [<!ENTITY a \"ha\">" + entities() + "]><l>&j;</l>";
        return Stream.of(
                model(
                        "a file of the machine",
                        framing.replace(head, head + "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                                .replace("Cadrage\"", "&x;\""),
                        "DOCTYPE"),
                model("a billion laughs", laughs, "DOCTYPE"),
                model("a parameter entity", head + "<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/x.dtd\"><d/>", "DOCTYPE"),
                model(
                        "a script",
                        inside(
                                framing,
                                "<bpmn:scriptTask id=\"s\" scriptFormat=\"javascript\"><bpmn:script>java.lang.System.exit(1)</bpmn:script></bpmn:scriptTask>"),
                        "scriptTask"),
                model("a class", with(framing, "camunda:class=\"java.lang.Object\""), "class"),
                model("a command of the machine", with(framing, "camunda:type=\"shell\""), "type"),
                model(
                        "an expression that runs a command",
                        framing.replace(
                                "${recordReferents}",
                                "${''.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null).exec('id')}"),
                        "expression"),
                model("an expression in a name", framing.replace("name=\"Cadrage\"", "name=\"${7*7}\""), "7*7"),
                model(
                        "an expression in a due date",
                        framing.replaceFirst(
                                "\\$\\{deadlines.due\\(execution\\)}",
                                java.util.regex.Matcher.quoteReplacement("${deadlines.getClass(execution)}")),
                        "échéance"),
                model("a foreign bean", framing.replace("${recordReferents}", "${dataSource}"), "dataSource"),
                model("a bean that is no delegate", framing.replace("${recordReferents}", "${deadlines}"), "deadlines"),
                model(
                        "a condition in a script",
                        framing.replace(
                                "<bpmn:conditionExpression ", "<bpmn:conditionExpression language=\"javascript\" "),
                        "language"),
                model(
                        "a listener",
                        inside(
                                framing,
                                "<bpmn:extensionElements><camunda:executionListener event=\"start\" delegateExpression=\"${recordReferents}\"/></bpmn:extensionElements>"),
                        "executionListener"),
                model(
                        "an old namespace of the engine",
                        framing.replace("http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn"),
                        "attribut"),
                model(
                        "another process",
                        framing.replace("<bpmn:process id=\"framing\"", "<bpmn:process id=\"other\"")
                                .replace("bpmnElement=\"framing\"", "bpmnElement=\"other\""),
                        "other"),
                model(
                        "two processes",
                        framing.replace("</bpmn:process>", "</bpmn:process><bpmn:process id=\"second\"/>"),
                        "second"),
                model(
                        "a message that nobody sends",
                        framing.replace(
                                "  <bpmn:process ", "  <bpmn:message id=\"m\" name=\"framing.hacked\"/><bpmn:process "),
                        "framing.hacked"),
                model("an unknown variable", framing.replace("${framingAgreed}", "${execution}"), "execution"),
                model(
                        "a step without its record",
                        framing.replace("serviceTask_recordDates", "serviceTask_notDates"),
                        "enregistre"),
                model("a missing form", framing.replace("choose-dates", "choose-hours"), "choose-dates"),
                model(
                        "nothing drawn",
                        framing.replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", ""),
                        "dessinée"),
                model("what is in service", framing, "rien ne change"),
                model("no XML", "PK\u0003\u0004 <<<", "XML"),
                model("cut off", framing.substring(0, 900), "XML"),
                model("another language", "<html><body onload='alert(1)'>x</body></html>", "html"),
                model("depth", "<a>".repeat(20_000) + "</a>".repeat(20_000), "imbriqués"),
                file("much", "framing.bpmn", (framing + "<!--" + "x".repeat(600_000) + "-->").getBytes(UTF_8), "512"),
                file("UTF-16", "framing.bpmn", framing.getBytes(StandardCharsets.UTF_16), "UTF-8"),
                file(
                        "Latin 1",
                        "framing.bpmn",
                        framing.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1),
                        "UTF-8"),
                file("zeros", "framing.bpmn", new byte[4096], "UTF-8"),
                file("a path", "../../framing.exe", framing.getBytes(UTF_8), "nom du fichier"),
                file(
                        "a name with a script",
                        "<script>alert(1)</script>.bpmn",
                        framing.getBytes(UTF_8),
                        "nom du fichier"),
                file(
                        "a form with code",
                        "choose-dates.form",
                        form.replace("\"type\": \"default\"", "\"type\": \"script\"")
                                .getBytes(UTF_8),
                        "Précision"),
                file("a form of nobody", "someone-else.form", form.getBytes(UTF_8), "aucun processus"),
                file(
                        "a form without a field",
                        "choose-dates.form",
                        form.replace("durationMinutes", "duration").getBytes(UTF_8),
                        "champ manque"),
                file("a deep form", "choose-dates.form", "[".repeat(100_000).getBytes(UTF_8), "Précision"),
                file("no form", "choose-dates.form", "{\"id\": \"choose-dates\"".getBytes(UTF_8), "Précision"),
                file(
                        "a table with a script",
                        "reminder-policy.dmn",
                        policy.replace("typeRef=\"string\">", "typeRef=\"string\" expressionLanguage=\"javascript\">")
                                .getBytes(UTF_8),
                        "expressionLanguage"),
                file(
                        "a table that reaches out",
                        "reminder-policy.dmn",
                        policy.replaceFirst(
                                        "<text>step</text>",
                                        "<text>function(x) external { java: { class: \"java.lang.System\", method signature: \"exit(int)\" } }</text>")
                                .getBytes(UTF_8),
                        "expression"),
                file(
                        "a table of JUEL",
                        "reminder-policy.dmn",
                        policy.replaceFirst("<text>step</text>", "<text>\\${step}</text>")
                                .getBytes(UTF_8),
                        "expression"),
                file(
                        "a table without a line",
                        "reminder-policy.dmn",
                        policy.replace("\"name-referents\"", "\"nobody\"").getBytes(UTF_8),
                        "name-referents"),
                file(
                        "a table of words for numbers",
                        "reminder-policy.dmn",
                        policy.replaceFirst("(?s)(<outputEntry[^>]*>\\s*<text>)\\d+", "$1\"a few\"")
                                .getBytes(UTF_8),
                        "nombre entier"),
                file(
                        "an unknown table",
                        "unknown.dmn",
                        policy.replace("id=\"reminder-policy\"", "id=\"unknown\"")
                                .getBytes(UTF_8),
                        "une seule table"),
                file("a table that is none", "reminder-policy.dmn", framing.getBytes(UTF_8), "permis"),
                file("an empty file", "framing.bpmn", new byte[0], "Choisissez"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedInWordsAndLeavesNothing(String what, String name, byte[] content, String reason) throws Exception {
        long before = versionsAndUploads();

        MockHttpServletResponse response = send(new MockMultipartFile("fichiers", name, "text/xml", content));

        assertThat(response.getStatus()).isEqualTo(422);
        String page = response.getContentAsString(UTF_8).replaceAll("[\u00a0\u202f]", " ");
        assertThat(page).contains(reason).doesNotContain("??", "root:", "<script>alert", "Exception");
        assertThat(versionsAndUploads()).isEqualTo(before);
    }

    @Test
    void noFileAtAllIsRefusedInWords() throws Exception {
        assertThat(send().getStatus()).isEqualTo(422);
    }

    private MockHttpServletResponse send(MockMultipartFile... files) throws Exception {
        var address = new EmailAddress("admin-" + UUID.randomUUID() + "@exemple.fr");
        Person admin = accounts.get(accounts.invite(address, "Camille Guet", Role.ADMIN));
        var request = multipart("/administration/versions");
        Stream.of(files).forEach(request::file);
        return http.perform(request.with(authentication(new SignedIn(admin))).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private long versionsAndUploads() {
        return db.sql("select (select count(*) from act_re_deployment) + (select count(*) from model_upload)")
                .query(Long.class)
                .single();
    }

    private static Arguments model(String what, String xml, String reason) {
        return file(what, "framing.bpmn", xml.getBytes(UTF_8), reason);
    }

    private static Arguments file(String what, String name, byte[] content, String reason) {
        return Arguments.of(what, name, content, reason);
    }

    private static String with(String framing, String attribute) {
        return framing.replace(TASK, TASK + " " + attribute);
    }

    private static String inside(String framing, String element) {
        return framing.replaceFirst("(" + TASK + "[^>]*>)", "$1" + java.util.regex.Matcher.quoteReplacement(element));
    }

    private static String entities() {
        StringBuilder text = new StringBuilder();
        for (char name = 'b'; name <= 'j'; name++) {
            text.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(("&" + (char) (name - 1) + ";").repeat(10))
                    .append("\">");
        }
        return text.toString();
    }
}
