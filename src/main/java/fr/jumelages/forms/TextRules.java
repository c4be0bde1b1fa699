package fr.jumelages.forms;

/**
 * Rules of a text.
 *
 * @param least characters, or null
 * @param most characters as the schema says, or null
 * @param limit characters, whatever the schema says
 * @param pattern or null
 * @param patternMessage the author's own message, or empty
 * @param type {@code email}, {@code phone}, {@code custom} or empty
 */
record TextRules(Integer least, Integer most, int limit, SafePattern pattern, String patternMessage, String type) {

    static TextRules read(Attributes component, Attributes validate, int limit) {
        Integer least = validate.count("minLength");
        Integer most = validate.count("maxLength");
        if (least != null && least > (most == null ? limit : Math.min(most, limit))) {
            throw component.refuse("validate.minLength is more than the longest text allowed");
        }
        String type = validate.text("validationType");
        return new TextRules(
                least,
                most,
                limit,
                SafePattern.read(component, validate.text("pattern")),
                validate.words("patternErrorMessage"),
                type == null ? "" : type);
    }

    Reading judge(String text) {
        int longest = most == null ? limit : Math.min(most, limit);
        if (text.length() > longest) {
            return Reading.wrong("tooLong", longest, text.length());
        }
        if (least != null && text.length() < least) {
            return Reading.wrong("tooShort", least, text.length());
        }
        if (pattern != null && !pattern.foundIn(text)) {
            return patternMessage.isEmpty() ? Reading.wrong("pattern") : Reading.wrong("custom", patternMessage);
        }
        return judgeType(text);
    }

    private Reading judgeType(String text) {
        return switch (type) {
            case "email" -> EmailText.read(text);
            case "phone" -> PhoneText.read(text);
            default -> Reading.of(text);
        };
    }
}
