package br.cefetmg.carteiro.payload.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads Apple's XML property lists as far as profiles need them: dictionaries (each key once), arrays, strings, integers and
 * booleans. Nothing is fetched, no entity is declared, no comment or stray text is passed over.
 */
public final class PropertyList {
    private final XMLStreamReader xml;

    private PropertyList(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * The dictionary at the root, in Java's terms: Map, List, String, Long, Boolean.
     *
     * @throws UnreadableFile for anything else
     */
    public static Map<String, Object> read(byte[] bytes) throws UnreadableFile {
        try {
            XMLStreamReader xml = StrictXml.reader(bytes);
            Map<String, Object> root = new PropertyList(xml).document();
            xml.close();
            return root;
        } catch (XMLStreamException e) {
            throw new UnreadableFile("not well-formed XML");
        }
    }

    private Map<String, Object> document() throws XMLStreamException, UnreadableFile {
        if (xml.next() != XMLStreamReader.DTD || xml.next() != XMLStreamReader.START_ELEMENT) {
            throw new UnreadableFile("no document type, or something between it and the root");
        }
        if (!xml.getLocalName().equals("plist") || !"1.0".equals(xml.getAttributeValue(null, "version"))) {
            throw new UnreadableFile("no property list of version 1.0");
        }
        if (!nextElement() || !xml.getLocalName().equals("dict")) {
            throw new UnreadableFile("no dictionary at the root");
        }
        Map<String, Object> root = dictionary();
        if (nextElement() || xml.next() != XMLStreamReader.END_DOCUMENT) {
            throw new UnreadableFile("something after the root dictionary");
        }
        return root;
    }

    private Map<String, Object> dictionary() throws XMLStreamException, UnreadableFile {
        Map<String, Object> entries = new LinkedHashMap<>();
        while (nextElement()) {
            if (!xml.getLocalName().equals("key")) {
                throw new UnreadableFile("a value without a key");
            }
            String key = xml.getElementText();
            if (!nextElement()) {
                throw new UnreadableFile("a key without a value: " + key);
            }
            if (entries.put(key, value()) != null) {
                throw new UnreadableFile("a key twice: " + key);
            }
        }
        return entries;
    }

    private List<Object> array() throws XMLStreamException, UnreadableFile {
        List<Object> elements = new ArrayList<>();
        while (nextElement()) {
            elements.add(value());
        }
        return elements;
    }

    private Object value() throws XMLStreamException, UnreadableFile {
        if (xml.getAttributeCount() > 0) {
            throw new UnreadableFile("a value with an attribute");
        }
        String type = xml.getLocalName();
        return switch (type) {
            case "dict" -> dictionary();
            case "array" -> array();
            case "string" -> xml.getElementText();
            case "integer" -> integer(xml.getElementText());
            case "true" -> truth(true);
            case "false" -> truth(false);
            default -> throw new UnreadableFile("a value of type " + type);
        };
    }

    private static Long integer(String digits) throws UnreadableFile {
        if (!digits.matches("0|[1-9][0-9]{0,9}")) {
            throw new UnreadableFile("no plain integer");
        }
        return Long.valueOf(digits);
    }

    private Boolean truth(boolean truth) throws XMLStreamException, UnreadableFile {
        if (!xml.getElementText().isEmpty()) {
            throw new UnreadableFile("a boolean with text in it");
        }
        return truth;
    }

    /** Moves to the next start of an element; false at the end of the one that holds it. */
    private boolean nextElement() throws XMLStreamException, UnreadableFile {
        int event = xml.next();
        while (event == XMLStreamReader.CHARACTERS && xml.isWhiteSpace()) {
            event = xml.next();
        }
        return switch (event) {
            case XMLStreamReader.START_ELEMENT -> true;
            case XMLStreamReader.END_ELEMENT -> false;
            default -> throw new UnreadableFile("something that is no element");
        };
    }
}
