package org.shifan.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shifan.programme.FilingRules;
import org.shifan.programme.NominationRules;
import org.springframework.stereotype.Component;

/**
 * Refuses a model set whose tables speak of fields that the form of a filing does not have, or of
 * more characters than its fields take: what they demand or allow could be filled in by nobody.
 */
@Component
class FilingFieldsCheck implements ModelCheck {

  /**
   * A field that a table speaks of.
   *
   * @param table the table, as designers know it
   * @param kind the kind of filing in whose form it is
   * @param name the field, or {@code list.column}
   * @param characters how many 字数 the table allows or demands; 0 where it says none
   */
  private record Spoken(String table, String kind, String name, int characters) {

    private Spoken(String table, String kind, String name) {
      this(table, kind, name, 0);
    }
  }

  @Override
  public List<String> problems(ModelSet set) {
    Map<String, Map<String, Integer>> forms = forms(set);
    return YearRules.of(set).stream()
        .filter(year -> year.rules().has("filings"))
        .flatMap(year -> wrong(year, forms))
        .distinct()
        .toList();
  }

  /** The fields of every form that can be read; others are refused elsewhere. */
  private static Map<String, Map<String, Integer>> forms(ModelSet set) {
    Map<String, Map<String, Integer>> forms = new HashMap<>();
    set.names().stream()
        .filter(name -> name.endsWith(".form"))
        .map(name -> new String(set.content(name), StandardCharsets.UTF_8))
        .map(text -> Forms.read(text, JsonNode.class))
        .forEach(form -> forms.put(form.path("id").asText(), FormFields.of(form)));
    return forms;
  }

  private static Stream<String> wrong(YearRules year, Map<String, Map<String, Integer>> forms) {
    FilingRules filings = year.rules().filings();
    return Stream.concat(spoken(filings), spoken(year.rules().nominations()))
        .filter(field -> !field.name().isEmpty())
        .flatMap(field -> wrong(field, filings.kind(field.kind()).form(), forms).stream())
        .map(problem -> year.model() + "：" + problem);
  }

  private static Optional<String> wrong(
      Spoken field, String form, Map<String, Map<String, Integer>> forms) {
    Map<String, Integer> known = forms.get(form);
    if (known == null) {
      return Optional.empty();
    }
    Integer most = known.get(field.name());
    if (most == null) {
      return Optional.of("%s中的 %s 不是表单 %s 的字段".formatted(field.table(), field.name(), form));
    }
    return field.characters() <= most
        ? Optional.empty()
        : Optional.of(
            "%s中的 %s 为%d字，表单 %s 的这一栏最多填写%d个字（maxLength），应先修改表单"
                .formatted(field.table(), field.name(), field.characters(), form, most));
  }

  private static Stream<Spoken> spoken(FilingRules filings) {
    Stream<Spoken> lists =
        filings.lists().stream()
            .flatMap(
                list ->
                    Stream.of(
                            list.list(), list.key().isEmpty() ? "" : list.list() + "." + list.key())
                        .map(name -> new Spoken("清单（lists）", list.kind(), name)));
    Stream<Spoken> texts =
        filings.texts().stream()
            .map(
                text ->
                    new Spoken(
                        "文字栏目（texts）",
                        text.kind(),
                        text.field(),
                        Math.max(text.minCharacters(), text.maxCharacters())));
    Stream<Spoken> days =
        filings.days().stream()
            .flatMap(
                day ->
                    Stream.of(day.field(), field(day.from()), field(day.until()))
                        .map(name -> new Spoken("日期要求（days）", day.kind(), name)));
    return Stream.of(lists, texts, days).flatMap(all -> all);
  }

  private static Stream<Spoken> spoken(NominationRules nominations) {
    Stream<Spoken> extras =
        nominations.extras().stream()
            .map(extra -> new Spoken("增加名额的条件（extras）", extra.statedIn(), extra.field()));
    Stream<Spoken> experiences =
        nominations.experiences().stream()
            .flatMap(
                one ->
                    Stream.concat(
                        one.always().stream().map(column -> experience(one, column, 0)),
                        one.sections().stream()
                            .map(column -> experience(one, column, one.maxCharacters()))));
    Stream<Spoken> deliveries =
        nominations.deliveries().stream()
            .map(one -> new Spoken("纸质材料邮寄（deliveries）", one.kind(), one.list() + ".receiver"));
    return Stream.of(extras, experiences, deliveries).flatMap(all -> all);
  }

  private static Spoken experience(NominationRules.Experience one, String column, int characters) {
    return new Spoken("典型经验的类别（experiences）", one.kind(), one.list() + "." + column, characters);
  }

  /** The field that a bound is; empty where it is no field's day. */
  private static String field(String bound) {
    return List.of(FilingRules.DayRule.TODAY, FilingRules.DayRule.OPENED).contains(bound)
        ? ""
        : bound;
  }
}
