package br.cefetmg.carteiro.payload;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

/** XML by a reader that our own code does not use. */
record ForeignXml(Document document) {
    static ForeignXml of(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new ForeignXml(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    String at(String path) {
        try {
            return XPathFactory.newDefaultInstance().newXPath().evaluate(path, document);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
