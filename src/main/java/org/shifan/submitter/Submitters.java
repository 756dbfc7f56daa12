package org.shifan.submitter;

import java.util.Collection;
import java.util.List;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.Filings;
import org.shifan.process.ForModels;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.springframework.stereotype.Component;

/** What models ask of provinces and their regions. */
@Component("submitters")
public class Submitters {

  private final Filings filings;
  private final Regions regions;

  Submitters(Filings filings, Regions regions) {
    this.filings = filings;
    this.regions = regions;
  }

  /** Whether a filing of a kind about a region of a province was received. */
  @ForModels
  public boolean anyReceived(String roundId, String kind, String province) {
    return !received(roundId, kind, province).isEmpty();
  }

  /** The provinces that these regions lie in, by code, each once. */
  @ForModels
  public List<String> of(Collection<String> codes) {
    return codes.stream().map(regions::provinceOf).map(Region::code).distinct().sorted().toList();
  }

  /** The received filings of a kind about regions of a province. */
  List<Filing> received(String roundId, String kind, String province) {
    return filings.ofRound(roundId, kind).stream()
        .filter(filing -> filing.status() == FilingStatus.RECEIVED)
        .filter(filing -> regions.provinceOf(filing.subject()).code().equals(province))
        .toList();
  }
}
