package org.shifan.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingRule;
import org.shifan.filing.Filled;
import org.shifan.material.Material;
import org.shifan.material.Materials;
import org.shifan.programme.NominationRules;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Checks the experiences of a filing with their files, one by one. */
@Component
class ExperienceCheck implements FilingRule {

  private final Rounds rounds;
  private final Pilots pilots;
  private final Regions divisions;
  private final Materials materials;

  ExperienceCheck(Rounds rounds, Pilots pilots, Regions divisions, Materials materials) {
    this.rounds = rounds;
    this.pilots = pilots;
    this.divisions = divisions;
    this.materials = materials;
  }

  @Override
  public List<Refusal> check(Filing filing, Filled filled) {
    List<NominationRules.Experience> kinds =
        rounds.rules(filing.roundId()).nominations().experiences(filing.kind());
    List<Refusal> refusals = new ArrayList<>();
    if (kinds.isEmpty()) {
      return refusals;
    }
    List<Material> files = materials.of(filing.id());
    List<Experience> experiences =
        filled.rows(kinds.get(0).list()).stream().map(Experience::new).toList();
    ExperienceRule rule = new ExperienceRule(kinds);
    numbered(kinds.get(0), experiences).ifPresent(refusals::add);
    kinds.forEach(k -> filed(k, experiences).ifPresent(refusals::add));
    PilotRule regions = new PilotRule(pilots.of(filing.subject()), pilots.size(), divisions);
    for (Experience experience : experiences) {
      refusals.addAll(rule.check(experience, characters(files, kinds.get(0), experience)));
      kind(kinds, experience).flatMap(k -> regions.check(k, experience)).ifPresent(refusals::add);
    }
    files.stream()
        .filter(file -> ofNoExperience(file, kinds.get(0), experiences))
        .map(file -> stray(file, kinds.get(0)))
        .forEach(refusals::add);
    return refusals;
  }

  /** A file belongs to an experience by its number: there is none without the one before. */
  private static Optional<Refusal> numbered(
      NominationRules.Experience kind, List<Experience> experiences) {
    Set<String> expected =
        IntStream.rangeClosed(1, experiences.size())
            .mapToObj(String::valueOf)
            .collect(Collectors.toSet());
    return experiences.stream()
        .filter(one -> !one.no().isEmpty() && !expected.contains(one.no()))
        .findFirst()
        .map(
            one ->
                Refusals.of(kind.rule(), "各篇应从1起连续编号，共%s篇，现有第%s篇", experiences.size(), one.no()));
  }

  private static Optional<Refusal> filed(
      NominationRules.Experience kind, List<Experience> experiences) {
    long there = experiences.stream().filter(e -> e.kind().equals(kind.code())).count();
    return there >= kind.filed()
        ? Optional.empty()
        : Optional.of(
            Refusals.of(kind.rule(), "%s应不少于%s篇，现为%s篇", kind.name(), kind.filed(), there));
  }

  private static Optional<NominationRules.Experience> kind(
      List<NominationRules.Experience> kinds, Experience experience) {
    return kinds.stream().filter(k -> k.code().equals(experience.kind())).findFirst();
  }

  private static OptionalInt characters(
      List<Material> files, NominationRules.Experience kind, Experience experience) {
    return files.stream()
        .filter(file -> file.code().equals(kind.file() + experience.no()))
        .mapToInt(file -> file.characters() == null ? 0 : file.characters())
        .findFirst();
  }

  private static boolean ofNoExperience(
      Material file, NominationRules.Experience kind, List<Experience> experiences) {
    return file.code().startsWith(kind.file())
        && experiences.stream().noneMatch(e -> file.code().equals(kind.file() + e.no()));
  }

  private static Refusal stray(Material file, NominationRules.Experience kind) {
    return Refusals.of(
        kind.rule(),
        "%s上传在第%s篇，表单中没有这一篇",
        Refusals.quote(file.fileName()),
        file.code().substring(kind.file().length()));
  }
}
