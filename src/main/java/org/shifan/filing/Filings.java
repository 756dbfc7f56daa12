package org.shifan.filing;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.shifan.process.ReadOnce;
import org.springframework.stereotype.Component;

/** All filings: the truth of who sent what. */
@Component("filingRecords")
public class Filings {

  private final FilingRepository filings;
  private final ReadOnce<Optional<Filing>> known = new ReadOnce<>();

  Filings(FilingRepository filings) {
    this.filings = filings;
  }

  /**
   * The id of a filing.
   *
   * @param period the period it reports on; empty for what is filed once
   */
  public static String id(String roundId, String kind, String subject, String period) {
    String once = roundId + "-" + kind + "-" + subject;
    return period.isEmpty() ? once : once + "-" + period.toLowerCase(Locale.ROOT);
  }

  /**
   * The filing with this id.
   *
   * @throws NoSuchElementException where there is none
   */
  public Filing require(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "没有编号为“" + id + "”的报送件：应为“轮次-类别-对象代码”，例如 xj2015-2015-plan-652301"));
  }

  /** The filing with this id, if there is one. */
  public Optional<Filing> find(String id) {
    return known.get(id, filings::findById);
  }

  /** All filings of a round, by id. */
  public List<Filing> ofRound(String roundId) {
    return filings.findByRoundIdOrderById(roundId);
  }

  /** The filings of a kind in a round, by id. */
  public List<Filing> ofRound(String roundId, String kind) {
    return filings.findByRoundIdAndKindOrderById(roundId, kind);
  }

  /** The filings of a kind about a subject, by period. */
  public List<Filing> series(String roundId, String kind, String subject) {
    return filings.findByRoundIdAndKindAndSubjectOrderByPeriod(roundId, kind, subject);
  }

  /** The filing, locked until the transaction ends, so that steps follow each other. */
  public Filing lock(String id) {
    Filing locked = filings.lock(id).orElseGet(() -> require(id));
    known.put(id, Optional.of(locked));
    return locked;
  }

  /** Lets the filer read something on the form, while it is being filled in. */
  public void note(String id, String message) {
    Filing filing = lock(id);
    if (filing.status().preparing()) {
      keep(filing.noted(message));
    }
  }

  Filing keep(Filing filing) {
    Filing kept = filings.save(filing);
    known.put(kept.id(), Optional.of(kept));
    return kept;
  }
}
