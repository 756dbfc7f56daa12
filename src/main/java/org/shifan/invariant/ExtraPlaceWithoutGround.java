package org.shifan.invariant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.shifan.filing.Filing;
import org.shifan.filing.Filings;
import org.shifan.filing.Filled;
import org.shifan.programme.NominationRules;
import org.shifan.programme.NominationRules.Extra;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * “可以增加1-2个深度贫困等地区……推荐名额” (MCA126-09): an extra place is of a region that says itself to be of the
 * named kind, and the kind has its basis.
 */
@Component
class ExtraPlaceWithoutGround extends Invariant {

  private final Series series;
  private final Rounds rounds;
  private final Filings filings;

  ExtraPlaceWithoutGround(Series series, Rounds rounds, Filings filings) {
    super("MCA126-09", "extraPlaceWithoutGround", "增加的推荐名额用于不属于规定类别的地区，或者没有依据");
    this.series = series;
    this.rounds = rounds;
    this.filings = filings;
  }

  @Override
  List<String> broken() {
    List<String> found = new ArrayList<>();
    series.all().forEach(sent -> extras(sent).forEach(extra -> look(sent, extra, found)));
    return found;
  }

  private List<Extra> extras(Series.Sent sent) {
    return nominations(sent.filing()).extras(sent.filing().kind()).stream()
        .filter(extra -> extra.list().equals(sent.series().list()))
        .filter(extra -> extra.code().equals(sent.series().code()))
        .toList();
  }

  private void look(Series.Sent sent, Extra extra, List<String> found) {
    sent.rows().stream()
        .filter(row -> !grounded(sent.filing(), extra, row))
        .map(row -> sent.filing().id() + "/" + Filled.text(row, "region"))
        .forEach(found::add);
  }

  private boolean grounded(Filing filing, Extra extra, JsonNode row) {
    String kind = Filled.text(row, "favoured");
    boolean named =
        nominations(filing).favours().stream().anyMatch(choice -> choice.code().equals(kind));
    return named && !Filled.text(row, "basis").isEmpty() && stated(filing, extra, row, kind);
  }

  private boolean stated(Filing filing, Extra extra, JsonNode row, String kind) {
    List<String> stated = new ArrayList<>();
    filings
        .find(Filings.id(filing.roundId(), extra.statedIn(), Filled.text(row, "region"), ""))
        .ifPresent(
            own ->
                Filled.of(own.form())
                    .form()
                    .path(extra.field())
                    .forEach(code -> stated.add(code.asText())));
    return stated.contains(kind);
  }

  private NominationRules nominations(Filing filing) {
    return rounds.rules(filing.roundId()).nominations();
  }
}
