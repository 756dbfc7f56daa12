package org.shifan.material;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shifan.calendar.Deadlines;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.Filings;
import org.shifan.filing.Subjects;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Refusal;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A filing: its filer changes the files while it may be filled in; those who sign, receive or get a
 * copy read them, and the departments of the selector.
 */
@Component
class FilingHolders implements Holders {

  private final Filings filings;
  private final Subjects subjects;
  private final Rounds rounds;
  private final JdbcClient jdbc;
  private final Clock clock;

  FilingHolders(Filings filings, Subjects subjects, Rounds rounds, JdbcClient jdbc, Clock clock) {
    this.filings = filings;
    this.subjects = subjects;
    this.rounds = rounds;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Optional<Holder> find(String id) {
    return filings.find(id).map(this::holder);
  }

  @Override
  public void lock(String id) {
    jdbc.sql("select id from filing where id = ? for update")
        .param(id)
        .query(String.class)
        .optional();
  }

  private Holder holder(Filing filing) {
    Round round = rounds.require(filing.roundId());
    FilingRules.Kind kind = rounds.rules(round).filings().kind(filing.kind());
    String selector = "civil-affairs-" + round.province();
    return new Holder(
        filing.id(),
        filing.roundId(),
        filing.kind(),
        subjects.name(filing),
        filing.status().label(),
        filing.filer(),
        readers(filing, selector, "finance-" + round.province()),
        selector,
        filing.submissionNo(),
        kind.rule(),
        kind.rule(),
        filing.id(),
        "fill",
        closed(filing, kind));
  }

  private static List<String> readers(Filing filing, String... selectors) {
    return Stream.concat(
            Stream.of(filing.signers(), filing.receivers(), filing.copies())
                .flatMap(offices -> Stream.of(offices.split("\\s*,\\s*"))),
            Stream.of(selectors))
        .filter(office -> !office.isBlank())
        .distinct()
        .toList();
  }

  private Optional<Refusal> closed(Filing filing, FilingRules.Kind kind) {
    if (!filing.closes().isAfter(clock.instant())) {
      String closed = Deadlines.format(filing.closes());
      return refusal(kind, "“%s”已于%s截止，不能再上传或删除材料".formatted(kind.name(), closed));
    }
    return filing.status() == FilingStatus.OPEN || filing.status() == FilingStatus.WITHDRAWN
        ? Optional.empty()
        : refusal(kind, "“%s”已经提交，材料不能再改；退回后可以修改".formatted(kind.name()));
  }

  private static Optional<Refusal> refusal(FilingRules.Kind kind, String reason) {
    return Optional.of(new Refusal(kind.rule(), reason));
  }
}
