package org.shifan.overview;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shifan.calendar.Deadlines;
import org.shifan.overview.OverviewRepository.CityRow;
import org.shifan.overview.OverviewRepository.CountyRow;
import org.shifan.overview.OverviewRepository.FilingRow;
import org.shifan.overview.OverviewRepository.TaskRow;
import org.shifan.process.Offices;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Rules;
import org.shifan.programme.Window;
import org.shifan.region.Regions;
import org.shifan.round.ProgrammeNames;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a round together for whoever looks at it. */
@Service
public class Overviews {

  private final Rounds rounds;
  private final ProgrammeNames programmes;
  private final OverviewRepository repository;
  private final Regions regions;
  private final Offices offices;
  private final Clock clock;

  Overviews(
      Rounds rounds,
      ProgrammeNames programmes,
      OverviewRepository repository,
      Regions regions,
      Offices offices,
      Clock clock) {
    this.rounds = rounds;
    this.programmes = programmes;
    this.repository = repository;
    this.regions = regions;
    this.offices = offices;
    this.clock = clock;
  }

  /**
   * The round as the caller may see it.
   *
   * @throws org.springframework.security.access.AccessDeniedException for whom nothing is theirs
   */
  @Transactional(readOnly = true)
  public Overview of(String roundId) {
    Round round = rounds.require(roundId);
    Reader reader = Reader.of(offices, round);
    List<CityRow> cities =
        repository.cities(roundId).stream().filter(row -> reader.city(row.city())).toList();
    if (!reader.all() && cities.isEmpty()) {
      throw new AccessDeniedException("只有组织本轮工作的民政部门、其办公会和有关市民政局可以查看本轮工作总览");
    }
    List<CountyRow> counties =
        repository.counties(roundId).stream().filter(row -> reader.city(row.city())).toList();
    Map<FilingRules.Kind, List<FilingRow>> filings =
        reader.all() ? filings(roundId, rounds.rules(round)) : Map.of();
    Instances instances = new Instances(repository.running(roundId));
    Instant now = clock.instant();
    List<Overview.Waiting> waiting = new Waits(regions, now).of(tasks(roundId, reader, counties));
    return new Overview(
        roundId,
        programmes.of(round),
        round.year(),
        now.atZone(Deadlines.BEIJING).toOffsetDateTime(),
        instances.of(roundId),
        Funnel.of(counties, reader.all()),
        new Cities(regions, instances, now).of(cities, counties),
        new Filed(regions, instances, now).of(filings),
        waiting.stream().mapToInt(Overview.Waiting::late).sum(),
        waiting,
        reader.administrator() ? incidents(roundId) : List.of(),
        new Coming(now).of(cities, counties, repository.notices(roundId), filings, windows(round)));
  }

  /** What is filed in a round, by kind in the order of the programme's rules. */
  private Map<FilingRules.Kind, List<FilingRow>> filings(String roundId, Rules rules) {
    Map<FilingRules.Kind, List<FilingRow>> filings = new LinkedHashMap<>();
    if (rules.has("filings")) {
      rules.filings().kinds().forEach(kind -> filings.put(kind, new ArrayList<>()));
      repository
          .filings(roundId)
          .forEach(row -> filings.get(rules.filings().kind(row.kind())).add(row));
    }
    return filings;
  }

  private Map<String, Instant> windows(Round round) {
    return rounds.rules(round).windows().stream()
        .collect(
            Collectors.toMap(
                Window::name, window -> Deadlines.endOfDay(window.lastDay(round.year()))));
  }

  private List<TaskRow> tasks(String roundId, Reader reader, List<CountyRow> counties) {
    List<TaskRow> all = repository.tasks(roundId);
    if (reader.all()) {
      return all;
    }
    Set<String> seen =
        counties.stream().map(row -> Reader.CIVIL + row.county()).collect(Collectors.toSet());
    seen.addAll(reader.offices());
    return all.stream().filter(row -> seen.contains(row.officeId())).toList();
  }

  private List<Overview.Incident> incidents(String roundId) {
    return repository.incidents(roundId).stream()
        .map(
            row ->
                new Overview.Incident(
                    row.activity(), row.message(), row.businessKey(), row.instance()))
        .toList();
  }
}
