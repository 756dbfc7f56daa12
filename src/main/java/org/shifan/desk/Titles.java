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
import org.shifan.review.CandidateNames;
import org.springframework.stereotype.Component;

/** Offices, people and places as officials call them: 济南市历下区民政局, not an id. */
@Component
public class Titles {

  private static final Pattern OFFICE =
      Pattern.compile("(civil-affairs|finance|directors)-(\\d{6})");

  private final Regions regions;
  private final UserDirectory directory;
  private final CandidateNames candidates;

  Titles(Regions regions, UserDirectory directory, CandidateNames candidates) {
    this.regions = regions;
    this.directory = directory;
    this.candidates = candidates;
  }

  /** An office, or an expert, by its id. */
  public String office(String id) {
    Matcher known = OFFICE.matcher(id);
    if (known.matches() && regions.find(known.group(2)).isPresent()) {
      return title(known.group(1), regions.require(known.group(2)));
    }
    return id.startsWith("expert") ? "评审专家" : directory.office(id);
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
