package org.shifan.invariant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.Filings;
import org.shifan.filing.Mark;
import org.shifan.filing.Marks;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * “民政、财政部门联合”提出 (MCA126-07): what was sent was signed by all who sign, what was received by all who
 * receive.
 */
@Component
class FilingUnsigned extends Invariant {

  private final Rounds rounds;
  private final Filings filings;
  private final Marks marks;

  FilingUnsigned(Rounds rounds, Filings filings, Marks marks) {
    super("MCA126-07", "filingUnsigned", "没有经全部会签单位同意就报送，或者没有经全部接收单位接收就登记为已接收");
    this.rounds = rounds;
    this.filings = filings;
    this.marks = marks;
  }

  @Override
  List<String> broken() {
    return rounds.all().stream().flatMap(round -> unsigned(round.id())).toList();
  }

  private Stream<String> unsigned(String roundId) {
    Map<String, List<Mark>> said = marks.ofRound(roundId);
    return filings.ofRound(roundId).stream()
        .filter(filing -> filing.status().sent())
        .filter(filing -> unsigned(filing, said.getOrDefault(filing.id(), List.of())))
        .map(Filing::id);
  }

  private static boolean unsigned(Filing filing, List<Mark> all) {
    List<Mark> said =
        all.stream()
            .filter(mark -> mark.submissionNo() == filing.submissionNo() && !mark.returned())
            .toList();
    return lacks(said, Mark.Step.SIGN, filing.signers())
        || (filing.status() == FilingStatus.RECEIVED
            && lacks(said, Mark.Step.RECEIVE, filing.receivers()));
  }

  private static boolean lacks(List<Mark> said, Mark.Step step, String offices) {
    Set<String> who =
        said.stream()
            .filter(mark -> mark.step() == step)
            .map(Mark::office)
            .collect(Collectors.toSet());
    return !who.containsAll(Filing.offices(offices));
  }
}
