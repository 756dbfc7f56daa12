package org.shifan.guard.model;

import java.util.List;
import java.util.stream.Stream;
import org.shifan.process.ModelCheck;
import org.shifan.process.ModelSet;
import org.shifan.process.Unreadable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Looks at each element of the XML files of one kind, and says where something is wrong. */
abstract class XmlCheck implements ModelCheck {

  private final String ending;

  /** Checks the files whose names end so, such as {@code .bpmn}. */
  XmlCheck(String ending) {
    this.ending = ending;
  }

  @Override
  public final List<String> problems(ModelSet set) {
    return set.names().stream()
        .filter(name -> name.endsWith(ending))
        .flatMap(name -> problems(set.content(name)).map(problem -> name + "：" + problem))
        .toList();
  }

  private Stream<String> problems(byte[] content) {
    try {
      return ModelXml.elements(content).stream()
          .flatMap(e -> problems(e).map(problem -> ModelXml.place(e) + "：" + problem));
    } catch (SAXException e) {
      return Stream.of("不是可以读取的 XML：" + Unreadable.at(e));
    }
  }

  /** What is wrong with an element, in Chinese. */
  abstract Stream<String> problems(Element element);
}
