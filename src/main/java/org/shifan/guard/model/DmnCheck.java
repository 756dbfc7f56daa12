package org.shifan.guard.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Refuses a decision model in another language than FEEL, or that calls code outside of it. */
@Component
class DmnCheck extends XmlCheck {

  private static final Pattern OUTSIDE = Pattern.compile("\\bexternal\\b\\s*\\{?");
  private static final List<String> LANGUAGES = List.of("expressionLanguage", "typeLanguage");

  DmnCheck() {
    super(".dmn");
  }

  @Override
  Stream<String> problems(Element element) {
    Stream<String> languages =
        LANGUAGES.stream()
            .map(element::getAttribute)
            .filter(language -> !language.isEmpty() && !feel(language))
            .map(language -> "表达式语言 " + language + " 不在允许范围内，应为 FEEL");
    String text = ModelXml.text(element);
    boolean outside = element.getLocalName().equals("text") && OUTSIDE.matcher(text).find();
    return outside ? Stream.of("表达式 " + text + " 不允许调用外部函数") : languages;
  }

  private static boolean feel(String language) {
    String known = language.toLowerCase(Locale.ROOT);
    return known.equals("feel") || known.matches("https?://www\\.omg\\.org/spec/.*feel/?");
  }
}
