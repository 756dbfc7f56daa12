package org.shifan.wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One of Camunda's web apps, with its labels in 7.24.0 and ours. */
enum WebApp {
  TASKLIST(412),
  COCKPIT(2460),
  ADMIN(575),
  WELCOME(172);

  private static final String PLACE = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final JsonMapper JSON = new JsonMapper();

  private final int count;

  WebApp(int count) {
    this.count = count;
  }

  /** How many labels 7.24.0 has. */
  int count() {
    return count;
  }

  Map<String, String> english() {
    return labels("en");
  }

  Map<String, String> chinese() {
    return labels("zh");
  }

  /** How a locale writes dates; missing in an app that shows none. */
  JsonNode dates(String locale) {
    return read(locale).path("dateLocales");
  }

  private Map<String, String> labels(String locale) {
    Map<String, String> labels = new LinkedHashMap<>();
    read(locale)
        .get("labels")
        .properties()
        .forEach(label -> labels.put(label.getKey(), label.getValue().textValue()));
    return labels;
  }

  private JsonNode read(String locale) {
    String place = PLACE.formatted(name().toLowerCase(Locale.ROOT), locale);
    try (var file = WebApp.class.getResourceAsStream(place)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return JSON.readTree(text.replace(BYTE_ORDER_MARK, ""));
    } catch (IOException e) {
      throw new UncheckedIOException(place, e);
    }
  }
}
