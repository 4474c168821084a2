package br.cefetmg.carteiro.payload.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a document that is data: it holds elements or text, never both. Names in a namespace are written
 * <code>{namespace}name</code>.
 *
 * @param text empty where there are children
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    /** An element with elements in it. */
    public static XmlElement of(String name, XmlElement... children) {
        return of(name, List.of(children));
    }

    public static XmlElement of(String name, List<XmlElement> children) {
        return new XmlElement(name, Map.of(), children, "");
    }

    /** An element with text in it. */
    public static XmlElement of(String name, String text) {
        return new XmlElement(name, Map.of(), List.of(), text);
    }

    /** The same with one more attribute. */
    public XmlElement with(String attribute, String value) {
        Map<String, String> more = new TreeMap<>(attributes);
        more.put(attribute, value);
        return new XmlElement(name, more, children, text);
    }

    /**
     * The root of a document in which nothing stands but elements, attributes and text.
     *
     * @throws UnreadableFile for any other: a document type, a comment, an instruction, text beside elements
     */
    public static XmlElement read(byte[] bytes) throws UnreadableFile {
        try {
            XMLStreamReader xml = StrictXml.reader(bytes);
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                throw new UnreadableFile("something before the root");
            }
            XmlElement root = element(xml);
            if (xml.next() != XMLStreamReader.END_DOCUMENT) {
                throw new UnreadableFile("something after the root");
            }
            xml.close();
            return root;
        } catch (XMLStreamException e) {
            throw new UnreadableFile("not well-formed XML");
        }
    }

    private static XmlElement element(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        String name = xml.getName().toString();
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeName(i).toString(), xml.getAttributeValue(i));
        }
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamReader.START_ELEMENT -> children.add(element(xml));
                case XMLStreamReader.CHARACTERS -> text.append(xml.getText());
                default -> throw new UnreadableFile("something that is neither element nor text");
            }
        }
        if (children.isEmpty()) {
            return new XmlElement(name, attributes, List.of(), text.toString());
        }
        if (!text.toString().isBlank()) {
            throw new UnreadableFile("text beside elements in " + name);
        }
        return new XmlElement(name, attributes, List.copyOf(children), "");
    }

    /** Where another element is not this one, by the path of elements; empty where it is the same. */
    public Optional<String> differenceFrom(XmlElement other) {
        if (!name.equals(other.name)) {
            return Optional.of(name + " is another element");
        }
        if (!attributes.equals(other.attributes)) {
            return Optional.of("attributes of " + name);
        }
        if (!text.equals(other.text) || children.size() != other.children.size()) {
            return Optional.of("content of " + name);
        }
        for (int i = 0; i < children.size(); i++) {
            Optional<String> difference = children.get(i).differenceFrom(other.children.get(i));
            if (difference.isPresent()) {
                return difference.map(where -> where + " in " + name);
            }
        }
        return Optional.empty();
    }
}
