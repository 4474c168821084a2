package br.cefetmg.carteiro.portal.staff;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A section of a page, read as a tree: one without fields to fill in is well-formed XML. */
record Section(Document tree) {
    private static final String END = "</section>";

    /** @param id of its heading */
    static Section of(String page, String id) {
        int begin = page.indexOf("<section aria-labelledby=\"" + id + "\">");
        String text = page.substring(begin, page.indexOf(END, begin) + END.length());
        try {
            return new Section(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text))));
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    /** The text of each element or attribute to which a path leads, in their order. */
    List<String> all(String path) {
        try {
            XPathNodes found =
                    XPathFactory.newDefaultInstance().newXPath().evaluateExpression(path, tree, XPathNodes.class);
            return StreamSupport.stream(found.spliterator(), false)
                    .map(node -> Objects.requireNonNullElse(node.getTextContent(), "")
                            .strip())
                    .toList();
        } catch (XPathExpressionException mistaken) {
            throw new AssertionError(path, mistaken);
        }
    }

    /** The rows of its one table. */
    List<List<String>> rows() {
        return rows(1);
    }

    /**
     * The rows of a table, without the one that says what the columns are.
     *
     * @param table which of them, from one
     */
    List<List<String>> rows(int table) {
        String rows = "(//table)[" + table + "]/tbody/tr";
        return IntStream.rangeClosed(1, all(rows).size())
                .mapToObj(row -> all(rows + "[" + row + "]/*"))
                .toList();
    }
}
