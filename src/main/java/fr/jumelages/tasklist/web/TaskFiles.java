package fr.jumelages.tasklist.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Uploads;
import fr.jumelages.forms.FormInput;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Turns the files of a sent form into documents of the case, and their fields into the documents’ ids. */
@Component
class TaskFiles {

    private final Uploads uploads;

    TaskFiles(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * Files that the form does not ask for are dropped.
     *
     * @throws Refusal when a file is not what it claims, too large or broken; nothing of that file is kept
     */
    FormInput store(Tasks.Opened task, Person person, Map<String, List<MultipartFile>> files, FormInput typed) {
        FormInput input = typed;
        for (String field : task.schema().fileKeys()) {
            List<String> ids = files.getOrDefault(field, List.of()).stream()
                    .filter(file -> !file.isEmpty())
                    .map(file -> store(task.item(), person, file))
                    .toList();
            input = input.plus(field, ids);
        }
        return input;
    }

    private String store(WorkItem item, Person person, MultipartFile file) {
        try {
            return uploads.store(item.twinning(), file.getOriginalFilename(), file.getBytes(), person.id())
                    .value()
                    .toString();
        } catch (IOException e) {
            throw new Refusal("upload.broken");
        }
    }
}
