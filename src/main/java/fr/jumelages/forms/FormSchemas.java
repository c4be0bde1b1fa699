package fr.jumelages.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.springframework.stereotype.Component;

/** Reads Camunda Form files, and refuses those that we wouldn't render and validate as their author drew them. */
@Component
public class FormSchemas {

    /** Newest version of the format that was read against its viewer. */
    static final int NEWEST = 19;

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final Conditions conditions;

    public FormSchemas(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * @param fileName the file's name or path, named in refusals; when it ends with {@code .form} the form's id must equal it
     * @throws UnsupportedForm when the form uses something that we don't render and validate
     */
    public FormSchema parse(String json, String fileName) {
        Attributes form = Attributes.ofForm(fileName, tree(json, fileName));
        form.skip("exporter", "executionPlatformVersion", "properties", "versionTag", "$schema");
        refuseForeign(form);
        String id = form.text("id");
        if (id == null || fileName.endsWith(".form") && !fileName.matches("(.*/)?\\Q" + id + "\\E\\.form")) {
            throw form.refuse("the id must equal the file's name: " + id);
        }
        FormSchema schema = new FormSchema(id, new ComponentReader(conditions).read(form));
        form.finish();
        return schema;
    }

    /**
     * For deployments.
     *
     * @throws UnsupportedForm as {@link #parse}
     */
    public void check(String json, String fileName) {
        parse(json, fileName);
    }

    private static JsonNode tree(String json, String fileName) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new UnsupportedForm(fileName, "form", "is not JSON: " + broken.getOriginalMessage());
        }
    }

    private static void refuseForeign(Attributes form) {
        if (!"default".equals(form.text("type"))) {
            throw form.refuse("type must be default");
        }
        Integer version = form.count("schemaVersion");
        if (version != null && version > NEWEST) {
            throw form.refuse("schemaVersion " + version + " is newer than " + NEWEST);
        }
        String platform = form.text("executionPlatform");
        if (platform != null && !platform.equals("Camunda Platform")) {
            throw form.refuse("executionPlatform must be Camunda Platform, not " + platform);
        }
    }
}
