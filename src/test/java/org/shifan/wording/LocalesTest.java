package org.shifan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The web apps' Chinese labels against the English ones in Camunda's jar. */
class LocalesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|\\{}");
  private static final Pattern TAG = Pattern.compile("</?(?:a|br|strong)\\b[^>]*>");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

  /** Signs of comparison. */
  private static final Pattern SIGNS = Pattern.compile("[<>=]+");

  /** Names of products, notations, formats and measures, and two ids of applications. */
  private static final Set<String> NAMES =
      Set.of(
          "Camunda",
          "BPMN",
          "DMN",
          "XML",
          "CSV",
          "JSON",
          "CTRL",
          "LDAP",
          "DI",
          "EDE",
          "FNI",
          "PI",
          "TU",
          "cockpit",
          "tasklist",
          "yyyy",
          "MM",
          "ddTHH",
          "mm",
          "ss");

  private static List<String> found(Pattern pattern, String label) {
    return pattern
        .matcher(label)
        .results()
        .map(MatchResult::group)
        .map(found -> found.replaceAll("\\s", ""))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyLabelIsThereAndNoOther(WebApp app) {
    assertThat(app.english()).hasSize(app.count());
    assertThat(app.chinese().keySet()).containsExactlyElementsOf(app.english().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void placeholdersAndTagsAreKept(WebApp app) {
    var chinese = app.chinese();
    app.english()
        .forEach(
            (key, english) -> {
              String label = chinese.get(key);
              assertThat(found(PLACEHOLDER, label))
                  .as("%s: %s", key, label)
                  .isEqualTo(found(PLACEHOLDER, english));
              assertThat(found(TAG, label)).as("%s: %s", key, label).isEqualTo(found(TAG, english));
            });
  }

  @ParameterizedTest
  @EnumSource
  void noLabelIsEmptyOrStillEnglish(WebApp app) {
    var english = app.english();
    app.chinese()
        .forEach(
            (key, label) -> {
              if (english.get(key).isBlank() || SIGNS.matcher(label).matches()) {
                return;
              }
              assertThat(label).as(key).containsPattern(CHINESE);
              String words = label.replaceAll(PLACEHOLDER + "|" + TAG + "|&\\w+;", " ");
              assertThat(NAMES).as("%s: %s", key, label).containsAll(found(ENGLISH, words));
            });
  }

  @ParameterizedTest
  @EnumSource(names = "WELCOME", mode = EnumSource.Mode.EXCLUDE)
  void datesAreWrittenAsInChina(WebApp app) {
    JsonNode dates = app.dates("zh");
    assertThat(dates.properties())
        .extracting(Map.Entry::getKey)
        .isEqualTo(app.dates("en").properties().stream().map(Map.Entry::getKey).toList());
    assertThat(dates.at("/longDateFormat/LL").textValue()).isEqualTo("YYYY年M月D日");
    assertThat(dates.at("/longDateFormat/LLL").textValue()).isEqualTo("YYYY年M月D日 LT");
    assertThat(dates.toString()).doesNotContainPattern("[A-Za-z]+ ago|January|Mon");
  }
}
