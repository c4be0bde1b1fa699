package fr.jumelages.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we don't render and validate faithfully is refused, with the file, the component and the reason. */
class UnsupportedFormTest {

    private static UnsupportedForm refusal(String component) {
        return catchThrowableOfType(UnsupportedForm.class, () -> Forms.of(component));
    }

    @Test
    void namesFileComponentAndReason() {
        UnsupportedForm refusal = refusal("{'type':'html','id':'Field_1','content':'<b>x</b>'}");

        assertThat(refusal.file()).isEqualTo("forms/sample/sample.form");
        assertThat(refusal.component()).isEqualTo("html \"Field_1\"");
        assertThat(refusal.reason()).contains("html").contains("not supported");
        assertThat(refusal.getMessage()).contains(refusal.file(), refusal.component(), refusal.reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"html", "iframe", "image", "expression", "script", "button", "documentPreview", "default", "map"
            })
    void componentTypes(String type) {
        assertThat(refusal("{'type':'%s','key':'x','label':'X'}".formatted(type))
                        .reason())
                .isEqualTo("component type " + type + " is not supported");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'validate':{'min':'=a'}                       | number    | min must be a number",
                "'validate':{'maxLength':'=a'}                 | textfield | maxLength must be a number",
                "'validate':{'maxLength':-1}                   | textfield | whole number",
                "'validate':{'minLength':5,'maxLength':3}      | textfield | minLength",
                "'validate':{'minLength':5000}                 | textfield | minLength",
                "'validate':{'required':'=a'}                  | textfield | required must be true or false",
                "'validate':{'min':3}                          | textfield | validate.min is not supported",
                "'validate':{'min':3,'max':2}                  | number    | above",
                "'validate':{'validationType':'iban'}          | textfield | iban",
                "'validate':{'validationType':'email'}         | textarea  | email",
                "'validate':'yes'                              | textfield | object",
                "'readonly':'=a'                               | textfield | readonly must be true or false",
                "'disabled':'yes'                              | textfield | disabled must be true or false",
                "'increment':0                                 | number    | increment",
                "'decimalDigits':1.5                           | number    | whole number",
                "'conditional':{'hide':'a = 1'}                | textfield | must be an expression",
                "'conditional':{'hide':'=a = ('}               | textfield | can't be evaluated",
                "'conditional':{'show':'=a'}                   | textfield | conditional.show",
                "'appearance':{'prefixAdorner':'=unit'}        | number    | expression",
                "'appearance':{'suffixAdorner':'{{unit}}'}     | textfield | expression",
                "'description':'=help'                         | textfield | expression",
                "'defaultValue':'=user'                        | textfield | expression",
                "'valuesExpression':'=a','values':[]           | select    | options are needed",
                "'values':[]                                   | radio     | options are needed",
                "'values':[{'value':'a','label':'A'}],'valuesKey':'b' | radio | options are needed",
                "'values':[{'value':'a','label':'A'},{'value':'a','label':'B'}] | radio | different",
                "'values':[{'value':1,'label':'A'}]            | radio     | texts",
                "'values':[{'value':'a','label':''}]           | select    | labels",
                "'values':[{'value':'a','label':'=b'}]         | select    | expression",
                "'subtype':'week'                              | datetime  | subtype week",
                "'subtype':'time','timeSerializingFormat':'utc_offset' | datetime | no_timezone",
                "'accept':'=kinds'                             | filepicker | expression",
                "'multiple':'=a'                               | filepicker | multiple",
                "'properties':{'autocomplete':'a;b'}           | textfield | autofill",
                "'onClick':'x'                                 | textfield | attribute onClick",
                "'path':'address'                              | group     | path",
                "'path':'address','allowAddRemove':'=a'        | dynamiclist | allowAddRemove",
                "'path':'address','defaultRepetitions':51      | dynamiclist | defaultRepetitions",
                "'dataSource':'=filter(a)','columns':[]        | table     | dataSource",
                "'dataSource':'=a','columnsExpression':'=b'    | table     | columns",
            })
    void attributes(String attributes, String type, String reason) {
        String naming = switch (type) {
            case "datetime" -> "'key':'x','dateLabel':'X','timeLabel':'X'";
            case "group", "dynamiclist", "table" -> "'label':'X'";
            default -> "'key':'x','label':'X'";
        };
        String component = "{'type':'%s',%s,%s}".formatted(type, naming, attributes);
        assertThat(refusal(component).reason()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$", "(a*)*", "(a+){2,}", "([a-z]+)*@", "((ab)*c)+", "(x+x+)+y", "(a)\\\\1", "(?=a)b", "(?!a)b",
                        "(?<=a)b",
                "(?<name>a)", "(?i)abc", "\\\\p{L}+", "\\\\Aabc", "abc\\\\z", "[[:alpha:]]", "a{5000}", "(", "[a",
                        "\\\\Qa\\\\E"
            })
    void patternsThatFreezeOrMeanSomethingElse(String pattern) {
        assertThat(refusal("{'type':'textfield','key':'x','label':'X','validate':{'pattern':'%s'}}".formatted(pattern))
                        .reason())
                .contains("validate.pattern");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>gras</b>",
                "![image](/a.png)",
                "[x](javascript:alert(1))",
                "[x](http://a.fr)",
                "[x](//a.fr)",
                "= a",
                "Bonjour {{name}}",
                "> citation",
                "[x](data:text/html,a)"
            })
    void textsThatAreNotPlainMarkdown(String text) {
        assertThat(refusal("{'type':'text','text':'%s'}".formatted(text)).component())
                .startsWith("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "a b", "1a", "_add", "é", "a[0]", "this", "i"})
    void keys(String key) {
        assertThat(refusal("{'type':'textfield','key':'%s','label':'X'}".formatted(key))
                        .reason())
                .startsWith("key must be a name");
    }

    @Test
    void fieldsWithoutLabel() {
        assertThat(refusal("{'type':'textfield','key':'x'}").reason()).isEqualTo("a label is missing");
    }

    @Test
    void keysAndIdsUsedTwice() {
        String one = "{'type':'textfield','key':'x','label':'X','id':'a'}";

        assertThat(refusal(one + "," + one).reason()).isEqualTo("the id a is used twice");
        assertThat(refusal(one + "," + one.replace("'a'", "'b'")).reason()).isEqualTo("the key x is used twice");
    }

    @Test
    void listsInsideLists() {
        String inner = "{'type':'dynamiclist','path':'b','label':'B','components':[]}";

        assertThat(refusal("{'type':'dynamiclist','path':'a','label':'A','components':[%s]}".formatted(inner))
                        .reason())
                .contains("list inside a list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'default','id':'other','components':[]}                                | id must equal",
                "{'type':'form','id':'sample','components':[]}                                  | type must be default",
                "{'type':'default','id':'sample','schemaVersion':20,'components':[]}            | newer than 19",
                "{'type':'default','id':'sample','executionPlatform':'Camunda Cloud','components':[]} | Camunda Platform",
                "{'type':'default','id':'sample','rules':[],'components':[]}                    | attribute rules",
                "{'type':'default','id':'sample','id':'sample'}                                 | not JSON",
                "{'type':'default'                                                              | not JSON",
                "[]                                                                             | object",
                "{'type':'default','id':'sample','components':{}}                               | list",
            })
    void wholeForms(String json, String reason) {
        UnsupportedForm refusal = catchThrowableOfType(UnsupportedForm.class, () -> Forms.parse(json));

        assertThat(refusal.component()).isEqualTo("form");
        assertThat(refusal.reason()).contains(reason);
    }
}
