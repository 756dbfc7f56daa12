package org.shifan.submitter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingViewPart;
import org.shifan.filing.Filled;
import org.shifan.filing.Subjects;
import org.shifan.process.ChoiceWords;
import org.shifan.programme.NominationRules;
import org.shifan.programme.NominationRules.Choice;
import org.shifan.programme.NominationRules.Extra;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * What filings show of the kinds of regions: the choices; to a province what its regions stated; to
 * a region what its province asks of it.
 */
@Component
class SubmitterView implements FilingViewPart {

  private final Rounds rounds;
  private final Submitters submitters;
  private final Arrangements arrangements;
  private final Subjects subjects;
  private final Regions regions;

  SubmitterView(
      Rounds rounds,
      Submitters submitters,
      Arrangements arrangements,
      Subjects subjects,
      Regions regions) {
    this.rounds = rounds;
    this.submitters = submitters;
    this.arrangements = arrangements;
    this.subjects = subjects;
    this.regions = regions;
  }

  @Override
  public void add(Filing filing, Map<String, Object> view) {
    NominationRules rules = rounds.rules(filing.roundId()).nominations();
    view.put("favours", options(rules.favours()));
    List<Map<String, Object>> applicants = new ArrayList<>();
    rules
        .extras(filing.kind())
        .forEach(extra -> applicants.addAll(applicants(filing, extra, rules.favours())));
    view.put("applicants", applicants);
    view.put("note", note(filing));
  }

  private String note(Filing filing) {
    return regions
        .find(filing.subject())
        .map(region -> regions.provinceOf(region.code()))
        .map(Region::code)
        .filter(province -> !province.equals(filing.subject()))
        .flatMap(province -> arrangements.find(filing.roundId(), province))
        .map(Arrangement::note)
        .orElse("");
  }

  private List<Map<String, Object>> applicants(Filing filing, Extra extra, List<Choice> favours) {
    Map<String, String> names =
        favours.stream().collect(Collectors.toMap(Choice::code, Choice::name));
    Function<Filing, Map<String, Object>> row =
        applicant -> {
          Filled filled = Filled.of(applicant.form());
          List<String> stated = new ArrayList<>();
          filled
              .form()
              .path(extra.field())
              .forEach(code -> stated.add(names.getOrDefault(code.asText(), code.asText())));
          Map<String, Object> shown = new LinkedHashMap<>();
          shown.put("name", subjects.name(applicant));
          shown.put("favoured", stated.isEmpty() ? "无" : String.join("、", stated));
          shown.put("basis", filled.text(extra.field() + "Basis"));
          shown.put("materials", "/materials/" + applicant.id());
          return shown;
        };
    return submitters.received(filing.roundId(), extra.statedIn(), filing.subject()).stream()
        .map(row)
        .toList();
  }

  private static List<Map<String, String>> options(List<Choice> choices) {
    return choices.stream().map(c -> ChoiceWords.option(c.name(), c.code())).toList();
  }
}
