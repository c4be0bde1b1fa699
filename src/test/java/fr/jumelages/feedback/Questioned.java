package fr.jumelages.feedback;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.testing.TestProject;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A project whose questionnaires are open, and people who answer them over HTTP. */
record Questioned(ApplicationContext application, MockMvc browser, TestProject project, ProcessInstance stage) {

    static Questioned open(ApplicationContext application) {
        TestProject project = TestProject.open(application);
        ProcessInstance stage = project.start("feedback", Map.of());
        project.run(stage, "serviceTask_openQuestionnaires");
        return new Questioned(application, application.getBean(MockMvc.class), project, stage);
    }

    String page() {
        return "/projets/" + project.reference() + "/questionnaires";
    }

    CollectionView.Shown shown() {
        return application.getBean(CollectionView.class).of(project.reference(), project.person(Role.REFERENT));
    }

    CollectionView.Line line(Audience audience) {
        return shown().lines().get(audience.ordinal());
    }

    String path(Audience audience) {
        String address = line(audience).address();
        return address.substring(address.indexOf("/q/"));
    }

    ResultActions send(String path, MultiValueMap<String, String> answers) throws Exception {
        return browser.perform(post(path).with(csrf()).params(answers));
    }

    ResultActions as(Role role, String path, MultiValueMap<String, String> fields) throws Exception {
        return browser.perform(
                post(path).with(csrf()).with(as(project.person(role))).params(fields));
    }

    static RequestPostProcessor as(Person person) {
        return authentication(new SignedIn(person));
    }

    /** The same grade for the five common questions. */
    static MultiValueMap<String, String> grades(int grade, String words) {
        var answers = new LinkedMultiValueMap<String, String>();
        Response.COMMON.forEach(question -> answers.add(question, String.valueOf(grade)));
        answers.add("freeText", words);
        answers.add("receipt", UUID.randomUUID().toString());
        return answers;
    }

    /** Everybody raises a hand for the same grade. */
    static MultiValueMap<String, String> hands(int people, int grade) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("people", String.valueOf(people));
        Response.COMMON.forEach(question -> fields.add(question + "-" + grade, String.valueOf(people)));
        fields.add("receipt", UUID.randomUUID().toString());
        return fields;
    }
}
