package org.shifan.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One file of a model set.
 *
 * @param name its path in the set, such as {@code sd64/sd64.dmn}
 * @param content its bytes
 */
record ModelFile(String name, byte[] content) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The kind and id of what the file defines; a file is the same model under any file name. */
  String definition() {
    if (name.endsWith(".form")) {
      return "form:" + formId();
    }
    if (name.endsWith(".bpmn")) {
      return "process:" + firstId("process");
    }
    if (name.endsWith(".dmn")) {
      return "decisions:" + firstId("definitions");
    }
    // a blank form is known by its name alone: the Modeler sends files without their folders
    return "file:" + name.substring(name.lastIndexOf('/') + 1);
  }

  private String formId() {
    try {
      JsonNode id = JSON.readTree(content).path("id");
      if (id.isTextual()) {
        return id.textValue();
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("表单文件 " + name + " 不是有效的 JSON：" + Unreadable.at(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException("表单文件 " + name + " 没有 id");
  }

  private String firstId(String element) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
          return xml.getAttributeValue(null, "id");
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("模型文件 " + name + " 不是有效的 XML：" + Unreadable.at(e), e);
    }
    throw new IllegalArgumentException("模型文件 " + name + " 中没有 " + element + " 元素");
  }
}
