package org.shifan.desk;

import java.util.Map;
import java.util.Optional;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingSteps;
import org.shifan.filing.Filings;
import org.shifan.filing.Subjects;
import org.shifan.process.StepNames;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.shifan.supervision.Period;
import org.springframework.stereotype.Component;

/** How officials call what the audit names by ids: a step, and whom it was about. */
@Component
class Wording {

  /** What no model has a name for, or another one than what is told of it. */
  private static final Map<String, String> ELSE =
      Map.ofEntries(
          Map.entry("begin", "立卷"),
          Map.entry("closeFilings", "结束办理"),
          Map.entry("countAnew", "按新的放假安排顺延"),
          Map.entry("deploy", "部署模型"),
          Map.entry("lapse", "延期申请失效"),
          Map.entry("moveClock", "调整时钟"),
          Map.entry("objection", "收到异议"),
          Map.entry("openApplication", "开放县级申报"),
          Map.entry("openRecommendation", "开放市级推荐"),
          Map.entry("replace", "替换材料"),
          Map.entry("revocation", "发起撤销程序"),
          Map.entry("seal", "封存"),
          Map.entry("seatReserve", "候补专家递补"),
          Map.entry("takeOut", "删除材料"),
          Map.entry("upload", "上传材料"));

  private final Rounds rounds;
  private final StepNames steps;
  private final FilingSteps filingSteps;
  private final Titles titles;
  private final Filings filings;
  private final Subjects subjects;

  Wording(
      Rounds rounds,
      StepNames steps,
      FilingSteps filingSteps,
      Titles titles,
      Filings filings,
      Subjects subjects) {
    this.rounds = rounds;
    this.steps = steps;
    this.filingSteps = filingSteps;
    this.titles = titles;
    this.filings = filings;
    this.subjects = subjects;
  }

  /** A step by the name that the models of its round give it; its id where there is none. */
  String step(String stream, String what) {
    return Optional.ofNullable(ELSE.get(what))
        .or(() -> filingSteps.name(stream, what))
        .or(
            () ->
                round(stream)
                    .map(round -> steps.of(round.deploymentId(), round.programme()).get(what)))
        .orElse(what);
  }

  /** Whom a stream is about, such as 济南市历下区, a unit, or a round. */
  String subject(String stream) {
    return BusinessId.of(stream)
        .map(id -> id.region() == null ? year(id.round()) : titles.place(id.region()))
        .or(() -> filings.find(stream).map(subjects::name))
        .or(() -> within(stream).flatMap(this::named))
        .orElse(stream);
  }

  /** The deployment whose models the stream's round follows. */
  Optional<String> deployment(String stream) {
    return round(stream).map(Round::deploymentId);
  }

  private Optional<Round> round(String stream) {
    return BusinessId.of(stream)
        .map(BusinessId::round)
        .or(() -> filings.find(stream).map(Filing::roundId))
        .or(() -> within(stream).map(part -> part.round().id()))
        .map(rounds::require);
  }

  private String year(String round) {
    return titles.round(rounds.require(round));
  }

  /** A part of a round that is no filing, and no division's: by what its id ends with. */
  private record Within(Round round, String end) {}

  private Optional<Within> within(String stream) {
    return rounds.all().stream()
        .filter(round -> stream.startsWith(round.id() + "-"))
        .map(round -> new Within(round, stream.substring(round.id().length() + 1)))
        .findFirst();
  }

  /** A unit of the round's region, or a period. */
  private Optional<String> named(Within part) {
    return Period.find(part.end())
        .map(Period::label)
        .or(() -> titles.unit(part.round().province(), part.end()));
  }
}
