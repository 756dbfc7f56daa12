package org.shifan.material.check;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Reads XML as a stream; Office files may have no document types, and nothing from outside. */
public final class Xml {

  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  /** A reader of the content, which the caller closes; it ends at a document type. */
  public static XMLStreamReader read(InputStream content) throws XMLStreamException {
    return new StreamReaderDelegate(FACTORY.createXMLStreamReader(content)) {
      @Override
      public int next() throws XMLStreamException {
        int event = super.next();
        if (event == XMLStreamConstants.DTD) {
          throw new XMLStreamException("a document type", getLocation());
        }
        return event;
      }
    };
  }

  /** Passes over the element that was just begun, with all that is in it. */
  public static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
