package org.shifan.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shifan.model.Beans;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses that the controllers answer, found by their annotations. */
final class Addresses {

  private Addresses() {}

  /** One row an address, in order. */
  static List<String> rows() {
    return Beans.types().stream()
        .filter(type -> AnnotatedElementUtils.hasAnnotation(type, Controller.class))
        .flatMap(Addresses::rows)
        .sorted(
            Comparator.comparing((String row) -> row.substring(row.indexOf('/')))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static Stream<String> rows(Class<?> controller) {
    String purpose = purpose(controller);
    return Arrays.stream(controller.getDeclaredMethods())
        .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
        .map(
            method ->
                "| `%s` | %s | %s |\n"
                    .formatted(address(controller, method), inputs(method), purpose));
  }

  private static String address(Class<?> controller, Method method) {
    RequestMapping own = AnnotatedElementUtils.getMergedAnnotation(method, RequestMapping.class);
    String verbs = Arrays.stream(own.method()).map(Enum::name).collect(Collectors.joining(", "));
    RequestMapping whole =
        AnnotatedElementUtils.getMergedAnnotation(controller, RequestMapping.class);
    return verbs
        + " "
        + paths(whole)
            .flatMap(base -> paths(own).map(path -> base + path))
            .collect(Collectors.joining(", "));
  }

  private static Stream<String> paths(RequestMapping mapping) {
    return mapping == null || mapping.path().length == 0
        ? Stream.of("")
        : Stream.of(mapping.path());
  }

  private static String inputs(Method method) {
    List<String> names = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      RequestParam named = parameter.getAnnotation(RequestParam.class);
      if (named != null) {
        names.add(named.value().isEmpty() ? parameter.getName() : named.value());
      }
      if (parameter.isAnnotationPresent(RequestBody.class) && parameter.getType().isRecord()) {
        Arrays.stream(parameter.getType().getRecordComponents())
            .map(RecordComponent::getName)
            .forEach(names::add);
      }
    }
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  /** The first sentence of the class's Javadoc. */
  private static String purpose(Class<?> type) {
    Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    Pattern doc =
        Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]+\\s+)*(?:public |final )*class ",
            Pattern.DOTALL);
    try {
      Matcher found = doc.matcher(Files.readString(source));
      String text =
          found.find() ? found.group(1).replaceAll("\\s*\\n\\s*\\*\\s?", " ").strip() : "";
      return text.replaceFirst("(?s)\\. .*", ".");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
