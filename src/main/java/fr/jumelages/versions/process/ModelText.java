package fr.jumelages.versions.process;

import fr.jumelages.versions.ModelFault;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An uploaded file before anything reads it for what it means: small, UTF-8, and as XML without a document type, so that
 * no entity can grow or reach out, and no deeper than a drawing is.
 */
final class ModelText {

    static final int MOST_BYTES = 512 * 1024;

    private static final int DEEPEST = 40;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    private ModelText() {}

    /** Line ends and a byte order mark are normalised. @return empty when the fault was told */
    static Optional<String> read(String file, byte[] content, Consumer<ModelFault> faults) {
        if (content.length > MOST_BYTES) {
            faults.accept(ModelFault.of(file, "", "tooLarge", MOST_BYTES / 1024));
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replace("\uFEFF", "")
                    .replace("\r\n", "\n");
            var declared = ENCODING.matcher(text);
            if (declared.find() && !declared.group(1).equalsIgnoreCase("UTF-8") || text.indexOf('\0') >= 0) {
                throw new CharacterCodingException();
            }
            return Optional.of(text);
        } catch (CharacterCodingException foreign) {
            faults.accept(ModelFault.of(file, "", "encoding"));
            return Optional.empty();
        }
    }

    /** @param reader is shown each start of an element; its words are XML without a document type */
    static void walk(String file, String xml, Consumer<ModelFault> faults, Walker reader) {
        int depth = 0;
        try {
            XMLStreamReader events = factory().createXMLStreamReader(new java.io.StringReader(xml));
            while (events.hasNext() && depth <= DEEPEST) {
                switch (events.next()) {
                    case XMLStreamConstants.DTD -> throw new XMLStreamException("document type");
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        reader.start(events);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> reader.text(events.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        reader.end();
                    }
                    default -> {}
                }
            }
            if (depth > DEEPEST) {
                faults.accept(ModelFault.of(file, "", "tooDeep"));
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            faults.accept(ModelFault.of(file, "", xml.contains("<!DOCTYPE") ? "doctype" : "notXml", line));
        }
    }

    /** What a walk shows. */
    interface Walker {
        void start(XMLStreamReader element);

        void text(String text);

        void end();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
