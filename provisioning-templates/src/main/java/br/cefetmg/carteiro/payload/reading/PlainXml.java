package br.cefetmg.carteiro.payload.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that holds elements and text only: no attribute, comment, instruction or document type. */
public final class PlainXml {
    private PlainXml() {}

    /**
     * One leaf element.
     *
     * @param path local names from the root, with slashes
     * @param namespace of the leaf
     */
    public record Leaf(String namespace, String path, String text) {}

    /**
     * The leaves in document order.
     *
     * @throws UnreadableFile for anything else
     */
    public static List<Leaf> read(byte[] bytes) throws UnreadableFile {
        List<Leaf> leaves = new ArrayList<>();
        Deque<String> path = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        boolean leaf = false;
        try {
            XMLStreamReader xml = StrictXml.reader(bytes);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        requireBlank(text);
                        if (xml.getAttributeCount() > 0) {
                            throw new UnreadableFile("an attribute");
                        }
                        path.addLast(xml.getLocalName());
                        leaf = true;
                    }
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.SPACE -> text.append(xml.getText());
                    case XMLStreamReader.END_ELEMENT -> {
                        if (leaf) {
                            leaves.add(new Leaf(xml.getNamespaceURI(), String.join("/", path), text.toString()));
                            text.setLength(0);
                        }
                        requireBlank(text);
                        path.removeLast();
                        leaf = false;
                    }
                    case XMLStreamReader.END_DOCUMENT -> requireBlank(text);
                    default -> throw new UnreadableFile("something that is neither element nor text");
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new UnreadableFile("not well-formed");
        }
        return leaves;
    }

    private static void requireBlank(StringBuilder text) throws UnreadableFile {
        if (!text.toString().isBlank()) {
            throw new UnreadableFile("text between elements");
        }
        text.setLength(0);
    }
}
