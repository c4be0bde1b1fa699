package fr.jumelages.versions.web;

import fr.jumelages.shared.Refusal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;

/** What was chosen in the page’s file field, by file name; names of two folders are one. */
record UploadedFiles(Map<String, byte[]> byName) {

    private static final int MOST = 40;

    /** @throws Refusal {@code versions.noFile}, {@code versions.unreadable} */
    static UploadedFiles of(List<MultipartFile> sent) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (sent != null) {
            sent.stream()
                    .filter(file -> !file.isEmpty())
                    .limit(MOST)
                    .forEach(file -> files.put(name(file), bytes(file)));
        }
        if (files.isEmpty()) {
            throw new Refusal("versions.noFile");
        }
        return new UploadedFiles(files);
    }

    private static String name(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename());
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new Refusal("versions.unreadable");
        }
    }
}
