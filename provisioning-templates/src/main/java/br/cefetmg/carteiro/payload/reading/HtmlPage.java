package br.cefetmg.carteiro.payload.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A page of plain text and tables, as far as it can be checked. Nothing in it runs, loads, links or asks for input: elements
 * and attributes that could are not known here.
 *
 * @param fields what stands in elements that say which setting they hold ({@code data-field}), in the order of the page
 * @param rest every other text
 */
public record HtmlPage(Map<String, List<String>> fields, String rest) {
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "section", "h1", "h2", "p", "strong", "table",
            "caption", "thead", "tbody", "tr", "th", "td");
    private static final Set<String> ATTRIBUTES = Set.of("lang", "charset", "name", "content", "scope", "data-field");

    /**
     * Reads a page that is well-formed as XML too.
     *
     * @throws UnreadableFile for any other
     */
    public static HtmlPage read(byte[] bytes) throws UnreadableFile {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        StringBuilder rest = new StringBuilder();
        try {
            XMLStreamReader xml = StrictXml.reader(bytes);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    String field = field(xml);
                    if (!field.isEmpty()) {
                        fields.computeIfAbsent(field, key -> new ArrayList<>()).add(xml.getElementText());
                    }
                } else if (event == XMLStreamReader.CHARACTERS) {
                    rest.append(xml.getText());
                } else if (event == XMLStreamReader.COMMENT || event == XMLStreamReader.PROCESSING_INSTRUCTION) {
                    throw new UnreadableFile("a comment or an instruction");
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new UnreadableFile("not well-formed");
        }
        String text = rest.toString();
        if (text.contains("url(") || text.contains("@import")) {
            throw new UnreadableFile("a style that loads");
        }
        return new HtmlPage(fields, text);
    }

    private static String field(XMLStreamReader xml) throws UnreadableFile {
        if (!ELEMENTS.contains(xml.getLocalName())) {
            throw new UnreadableFile("an element " + xml.getLocalName());
        }
        String field = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (!ATTRIBUTES.contains(name)) {
                throw new UnreadableFile("an attribute " + name);
            }
            field = name.equals("data-field") ? xml.getAttributeValue(i) : field;
        }
        return field;
    }
}
