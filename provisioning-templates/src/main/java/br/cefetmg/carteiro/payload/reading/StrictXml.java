package br.cefetmg.carteiro.payload.reading;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The Java platform's own XML reader (a server may bring another), with everything switched off that could fetch or expand. */
final class StrictXml {
    /** Not promised to be safe for several threads, and slow to make. */
    private static final XMLInputFactory FACTORY = factory();

    private StrictXml() {}

    static XMLStreamReader reader(byte[] bytes) throws XMLStreamException, UnreadableFile {
        StringReader text = new StringReader(Utf8.text(bytes));
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(text);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
