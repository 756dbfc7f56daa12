package org.shifan.filing;

import org.shifan.access.UserDirectory;
import org.shifan.region.Regions;
import org.shifan.region.Unit;
import org.shifan.region.Units;
import org.springframework.stereotype.Component;

/** What the subjects of filings are called. */
@Component
public class Subjects {

  private final Regions regions;
  private final Units units;
  private final UserDirectory directory;

  Subjects(Regions regions, Units units, UserDirectory directory) {
    this.regions = regions;
    this.units = units;
    this.directory = directory;
  }

  /**
   * The name of whom a filing is about: a division in full, a unit as its document has it; what is
   * about none of them is about its filer, such as a ministry.
   */
  public String name(Filing filing) {
    return regions
        .findFullName(filing.subject())
        .or(() -> units.find(filing.filer()).map(Unit::name))
        .orElseGet(() -> directory.office(filing.filer()));
  }
}
