package org.shifan.guard.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a BPMN or DMN file; no document type, and nothing from outside the file. */
final class ModelXml {

  private ModelXml() {}

  /**
   * All elements of a file, the outer ones first.
   *
   * @throws SAXException if it is no XML, or has a document type
   */
  static List<Element> elements(byte[] content) throws SAXException {
    try {
      List<Element> all = new ArrayList<>();
      add(builder().parse(new ByteArrayInputStream(content)).getDocumentElement(), all);
      return all;
    } catch (IOException | ParserConfigurationException e) {
      throw new SAXException(e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new DefaultHandler());
    return builder;
  }

  private static void add(Element element, List<Element> all) {
    all.add(element);
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        add(child, all);
      }
    }
  }

  /** The element's own text, without that of the elements inside. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(node.getNodeValue());
      }
    }
    return text.toString().strip();
  }

  /** The id of the process around an element; empty where there is none. */
  static String process(Element element) {
    for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
      if ("process".equals(around.getLocalName())) {
        return around.getAttribute("id");
      }
    }
    return "";
  }

  /** Where an element is: the id of the next element around it that has one, and its own name. */
  static String place(Element element) {
    for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
      if (!around.getAttribute("id").isEmpty()) {
        String id = around.getAttribute("id");
        return around == element ? id : id + " / " + element.getNodeName();
      }
    }
    return element.getNodeName();
  }
}
