package org.shifan.desk;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shifan.access.UserDirectory;
import org.shifan.region.Level;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.shifan.region.Unit;
import org.shifan.region.Units;
import org.shifan.review.CandidateNames;
import org.shifan.round.ProgrammeNames;
import org.shifan.round.Round;
import org.springframework.stereotype.Component;

/** Offices, people and places as officials call them: 济南市历下区民政局, not an id. */
@Component
public class Titles {

  private static final Pattern OFFICE =
      Pattern.compile("(civil-affairs|finance|directors)-(\\d{6})");

  private final Regions regions;
  private final Units units;
  private final UserDirectory directory;
  private final CandidateNames candidates;
  private final ProgrammeNames programmes;

  Titles(
      Regions regions,
      Units units,
      UserDirectory directory,
      CandidateNames candidates,
      ProgrammeNames programmes) {
    this.regions = regions;
    this.units = units;
    this.directory = directory;
    this.candidates = candidates;
    this.programmes = programmes;
  }

  /** An office, or an expert, by its id. */
  public String office(String id) {
    Matcher known = OFFICE.matcher(id);
    if (known.matches() && regions.find(known.group(2)).isPresent()) {
      return title(known.group(1), regions.require(known.group(2)));
    }
    return id.startsWith("expert")
        ? "评审专家"
        : units.find(id).map(Unit::name).orElseGet(() -> directory.office(id));
  }

  /** A round, such as 2021年度居家和社区养老服务改革试点实施方案. */
  String round(Round round) {
    return round.year() + "年度" + programmes.of(round);
  }

  /** A unit of a region by its short name, as its document has it. */
  Optional<String> unit(String region, String shortName) {
    return units.of(region).stream()
        .filter(unit -> unit.shortName().equals(shortName))
        .map(Unit::name)
        .findFirst();
  }

  private String title(String department, Region region) {
    String hall = region.hallOrBureau();
    return switch (department) {
      case "finance" -> place(region.code()) + "财政" + hall;
      case "directors" -> place(region.code()) + "民政" + hall + hall + "长办公会";
      default -> place(region.code()) + "民政" + hall;
    };
  }

  /** A division with its city, such as 济南市历下区; the province by its name. */
  public String place(String code) {
    Region region = regions.require(code);
    String full = regions.fullName(code);
    return region.level() == Level.PROVINCE
        ? full
        : full.substring(regions.provinceOf(code).name().length());
  }

  /** A division as {@link #place}; another candidate of the review by its name, else its code. */
  String subject(String code, Optional<String> candidate) {
    return regions.find(code).isPresent()
        ? place(code)
        : candidate.flatMap(candidates::of).orElse(code);
  }

  /** The names of these users by their ids; who is unknown keeps the id. */
  public Map<String, String> people(Collection<String> ids) {
    return directory.names(ids);
  }
}
