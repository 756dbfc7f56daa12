package org.shifan.demand;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shifan.programme.FilingRules;
import org.shifan.programme.NominationRules;
import org.shifan.programme.Rules;

/** What is demanded of the forms of a round's filings: rows, ranks, lengths, experiences. */
public final class FormDemands {

  /** Said of a list that may have any number of rows. */
  public static final String ANY = Amounts.of(0, 0, "");

  private final FilingRules filings;
  private final NominationRules nominations;

  /** Of a programme that has filings. */
  public FormDemands(Rules rules) {
    this.filings = rules.filings();
    this.nominations = rules.nominations();
  }

  /** How many rows the lists have. */
  public List<Demand> lists() {
    return each(filings.lists(), list -> demand(list.kind(), list.name(), rows(list), list.rule()));
  }

  /** How many places the ranked series have, and for whom. */
  public List<Demand> series() {
    return each(filings.series(), one -> demand(one.kind(), one.name(), places(one), one.rule()));
  }

  /** How long an experience of each kind is, of whom, and how many there are. */
  public List<Demand> experiences() {
    return each(
        nominations.experiences(),
        one -> demand(one.kind(), one.name(), experience(one), one.rule()));
  }

  /** How long the texts are, and which have to be there. */
  public List<Demand> texts() {
    return each(filings.texts(), text -> demand(text.kind(), text.name(), text(text), text.rule()));
  }

  /** How long those texts are for which there is a maximum. */
  public List<Demand> limits() {
    return each(
        filings.texts().stream().filter(text -> text.maxCharacters() > 0).toList(),
        text -> demand(text.kind(), text.name(), Amounts.characters(text), text.rule()));
  }

  private static <T> List<Demand> each(List<T> rows, Function<T, Demand> demand) {
    return rows.stream().map(demand).toList();
  }

  private Demand demand(String kind, String name, String words, String rule) {
    return new Demand(filings.kind(kind), name, words, rule);
  }

  private String rows(FilingRules.ListRule list) {
    String rows = Amounts.of(list.minimum(), list.maximum(), unit(list));
    if (!list.all()) {
      return rows;
    }
    boolean bound = list.minimum() > 0 || list.maximum() > 0;
    return (bound ? rows + "，" : "") + "应当逐项填报";
  }

  /** Papers are counted as 篇, what comes from filings of others as 个, all else as 项. */
  private String unit(FilingRules.ListRule list) {
    if (nominations.experiences(list.kind()).stream()
        .anyMatch(one -> one.list().equals(list.list()))) {
      return "篇";
    }
    return filings.kinds().stream().anyMatch(kind -> kind.code().equals(list.source())) ? "个" : "项";
  }

  private String places(FilingRules.Series series) {
    String places = Amounts.of(series.minimum(), series.maximum(), "个") + "，名次从1起连续";
    boolean extra =
        nominations.extras(series.kind()).stream()
            .anyMatch(one -> one.list().equals(series.list()) && one.code().equals(series.code()));
    return extra ? places + "，限" + favoured() : places;
  }

  private String favoured() {
    return nominations.favours().stream()
        .map(NominationRules.Choice::name)
        .collect(Collectors.joining("、"));
  }

  private static String experience(NominationRules.Experience one) {
    return Stream.of(
            "每篇不超过" + one.maxCharacters() + "字",
            one.pilotOnly() ? "只写试点地区（共" + one.pilots() + "个）" : "",
            one.filed() > 0 ? "每件报送不少于" + one.filed() + "篇" : "",
            one.listed() > 0 ? "名单中不少于" + one.listed() + "个" : "")
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("，"));
  }

  /** What has only to be there is not asked for by its length. */
  private static String text(FilingRules.TextRule text) {
    if (text.minCharacters() != 1) {
      return Amounts.characters(text);
    }
    return text.maxCharacters() == 0 ? "应当填写" : "应当填写，" + Amounts.characters(text);
  }
}
