package org.shifan.guard.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.shifan.process.ModelSet;
import org.shifan.process.Unreadable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What the files of a set define, and what they refer to.
 *
 * @param defined each definition with its kind, such as {@code process application}
 * @param references what is referred to
 */
record ModelFacts(List<Definition> defined, List<Reference> references) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORM = "表单";
  private static final String PROCESS = "流程";
  private static final String DECISION = "决策";

  /** A process, form or decision of a file. */
  record Definition(String kind, String id, String file) {}

  /** A place in a file that refers to a definition, and by which binding. */
  record Reference(String kind, String id, String binding, String place) {}

  static ModelFacts of(ModelSet set) {
    ModelFacts facts = new ModelFacts(new ArrayList<>(), new ArrayList<>());
    for (String name : set.names()) {
      if (name.endsWith(".form")) {
        facts.form(name, set.content(name));
      } else if (name.endsWith(".bpmn")) {
        facts.each(name, set.content(name), facts::model);
      } else if (name.endsWith(".dmn")) {
        facts.each(name, set.content(name), facts::decision);
      }
    }
    return facts;
  }

  private void form(String file, byte[] content) {
    try {
      defined.add(new Definition(FORM, JSON.readTree(content).path("id").asText(), file));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("表单文件 " + file + " 不是有效的 JSON：" + Unreadable.at(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void each(String file, byte[] content, BiConsumer<String, Element> visit) {
    try {
      ModelXml.elements(content).forEach(element -> visit.accept(file, element));
    } catch (SAXException e) {
      throw new IllegalArgumentException("模型文件 " + file + " 不是有效的 XML：" + Unreadable.at(e), e);
    }
  }

  private void decision(String file, Element element) {
    if (element.getLocalName().equals("decision")) {
      defined.add(new Definition(DECISION, element.getAttribute("id"), file));
    }
  }

  private void model(String file, Element element) {
    switch (element.getLocalName()) {
      case "process" -> defined.add(new Definition(PROCESS, element.getAttribute("id"), file));
      case "callActivity" ->
          refer(file, element, PROCESS, element.getAttribute("calledElement"), "calledElement");
      default -> {
        refer(file, element, FORM, named(camunda(element, "formRef")), "formRef");
        refer(file, element, DECISION, camunda(element, "decisionRef"), "decisionRef");
      }
    }
  }

  /** A form that the round's rules name is none that the model names: its module looks for it. */
  private static String named(String form) {
    return form.startsWith("${") ? "" : form;
  }

  private void refer(String file, Element element, String kind, String id, String attribute) {
    if (!id.isEmpty()) {
      String place = file + "：" + ModelXml.place(element);
      references.add(new Reference(kind, id, camunda(element, attribute + "Binding"), place));
    }
  }

  private static String camunda(Element element, String attribute) {
    return element.getAttributeNS(Vocabulary.CAMUNDA, attribute);
  }
}
