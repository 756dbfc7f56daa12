package org.shifan.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.shifan.programme.FilingRules;
import org.shifan.programme.NominationRules;
import org.springframework.stereotype.Component;

/**
 * Refuses a model set whose tables speak of fields that the form of a filing does not have: what
 * they demand could be filled in by nobody.
 */
@Component
class FilingFieldsCheck implements ModelCheck {

  /**
   * A field that a table speaks of.
   *
   * @param table the table, as designers know it
   * @param kind the kind of filing in whose form it is
   * @param name the field, or {@code list.column}
   */
  private record Spoken(String table, String kind, String name) {}

  @Override
  public List<String> problems(ModelSet set) {
    Map<String, Set<String>> forms = forms(set);
    return YearRules.of(set).stream()
        .filter(year -> year.rules().has("filings"))
        .flatMap(year -> missing(year, forms))
        .distinct()
        .toList();
  }

  /** The fields of every form that can be read; others are refused elsewhere. */
  private static Map<String, Set<String>> forms(ModelSet set) {
    Map<String, Set<String>> forms = new HashMap<>();
    set.names().stream()
        .filter(name -> name.endsWith(".form"))
        .map(name -> new String(set.content(name), StandardCharsets.UTF_8))
        .map(text -> Forms.read(text, JsonNode.class))
        .forEach(form -> forms.put(form.path("id").asText(), FormFields.of(form)));
    return forms;
  }

  private static Stream<String> missing(YearRules year, Map<String, Set<String>> forms) {
    FilingRules filings = year.rules().filings();
    return Stream.concat(spoken(filings), spoken(year.rules().nominations()))
        .filter(field -> !field.name().isEmpty())
        .filter(
            field -> {
              Set<String> known = forms.get(filings.kind(field.kind()).form());
              return known != null && !known.contains(field.name());
            })
        .map(
            field ->
                "%s：%s中的 %s 不是表单 %s 的字段"
                    .formatted(
                        year.model(),
                        field.table(),
                        field.name(),
                        filings.kind(field.kind()).form()));
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
        filings.texts().stream().map(text -> new Spoken("文字栏目（texts）", text.kind(), text.field()));
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
                    Stream.concat(one.always().stream(), one.sections().stream())
                        .map(column -> one.list() + "." + column)
                        .map(name -> new Spoken("典型经验的类别（experiences）", one.kind(), name)));
    Stream<Spoken> deliveries =
        nominations.deliveries().stream()
            .map(one -> new Spoken("纸质材料邮寄（deliveries）", one.kind(), one.list() + ".receiver"));
    return Stream.of(extras, experiences, deliveries).flatMap(all -> all);
  }

  /** The field that a bound is; empty where it is no field's day. */
  private static String field(String bound) {
    return List.of(FilingRules.DayRule.TODAY, FilingRules.DayRule.OPENED).contains(bound)
        ? ""
        : bound;
  }
}
