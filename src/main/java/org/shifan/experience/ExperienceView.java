package org.shifan.experience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingViewPart;
import org.shifan.filing.Subjects;
import org.shifan.material.Material;
import org.shifan.material.Materials;
import org.shifan.process.ChoiceWords;
import org.shifan.programme.NominationRules;
import org.shifan.programme.NominationRules.Choice;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What is shown beside forms: to submitters their pilot regions, to who screens all that came. */
@Component
class ExperienceView implements FilingViewPart {

  private final Rounds rounds;
  private final Pilots pilots;
  private final ReceivedExperiences received;
  private final Screening screening;
  private final Subjects subjects;
  private final Materials materials;

  ExperienceView(
      Rounds rounds,
      Pilots pilots,
      ReceivedExperiences received,
      Screening screening,
      Subjects subjects,
      Materials materials) {
    this.rounds = rounds;
    this.pilots = pilots;
    this.received = received;
    this.screening = screening;
    this.subjects = subjects;
    this.materials = materials;
  }

  @Override
  public void add(Filing filing, Map<String, Object> view) {
    NominationRules rules = rounds.rules(filing.roundId()).nominations();
    if (!rules.experiences(filing.kind()).isEmpty()) {
      view.put("pilots", pilots.of(filing.subject()).stream().map(ExperienceView::option).toList());
      view.put("characters", characters(rules.experiences(filing.kind())));
      view.put(
          "pilotsNote",
          PilotRule.incomplete(pilots.size(), wanted(rules.experiences(filing.kind()))));
    }
    screening
        .list(filing)
        .ifPresent(
            list -> {
              List<ReceivedExperiences.One> all = received.of(filing.roundId());
              view.put("points", rules.screening().stream().map(ExperienceView::point).toList());
              view.put("experiences", all.stream().map(this::row).toList());
              view.put("packages", packages(all));
            });
  }

  /** How many pilot regions there are, by the kinds that are of pilot regions only. */
  private static int wanted(List<NominationRules.Experience> kinds) {
    return kinds.stream()
        .filter(NominationRules.Experience::pilotOnly)
        .mapToInt(NominationRules.Experience::pilots)
        .max()
        .orElse(0);
  }

  /** How long each may be, such as {@code 3000字}; by kinds where they differ. */
  private static String characters(List<NominationRules.Experience> kinds) {
    boolean same =
        kinds.stream().map(NominationRules.Experience::maxCharacters).distinct().count() == 1;
    return same
        ? kinds.get(0).maxCharacters() + "字"
        : kinds.stream()
            .map(kind -> kind.maxCharacters() + "字（" + kind.name() + "）")
            .collect(Collectors.joining("、"));
  }

  private static Map<String, String> option(Pilot pilot) {
    return ChoiceWords.option(pilot.label(), pilot.code());
  }

  private static Map<String, String> point(Choice choice) {
    return Map.of("name", choice.name());
  }

  private Map<String, Object> row(ReceivedExperiences.One one) {
    Experience experience = one.experience();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("province", subjects.name(one.filing()));
    row.put("no", experience.no());
    row.put("kind", one.kind().name());
    row.put("title", experience.title());
    row.put("region", pilots.find(experience.region()).map(Pilot::label).orElse("本省份"));
    row.put("currentName", experience.currentName());
    row.put("characters", characters(one));
    return row;
  }

  /** Of the form and of the file, as the limit counts them. */
  private int characters(ReceivedExperiences.One one) {
    OptionalInt file =
        materials.of(one.filing().id()).stream()
            .filter(f -> f.code().equals(one.kind().file() + one.experience().no()))
            .map(Material::characters)
            .filter(characters -> characters != null)
            .mapToInt(Integer::intValue)
            .findFirst();
    return one.experience().characters(one.kind().sections()) + file.orElse(0);
  }

  private List<Map<String, String>> packages(List<ReceivedExperiences.One> all) {
    Stream<Filing> filings = all.stream().map(ReceivedExperiences.One::filing).distinct();
    return filings
        .map(
            filing ->
                Map.of("name", subjects.name(filing), "materials", "/materials/" + filing.id()))
        .toList();
  }
}
