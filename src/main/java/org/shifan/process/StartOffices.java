package org.shifan.process;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shifan.region.Regions;
import org.springframework.stereotype.Component;

/**
 * Which groups a model may let start its process: 民政, 财政 and leading groups of divisions that there
 * are. Their members come by an administrator or an identity provider, maybe later.
 */
@Component
public class StartOffices {

  private static final Pattern OFFICE =
      Pattern.compile("(civil-affairs|finance|leading-group)-(\\d{6})");
  private static final String COUNTRY = "000000";

  private final Regions regions;

  StartOffices(Regions regions) {
    this.regions = regions;
  }

  /** Whether the group is such an office, by its id in full. */
  public boolean known(String group) {
    Matcher office = OFFICE.matcher(group);
    return office.matches()
        && (office.group(2).equals(COUNTRY) || regions.find(office.group(2)).isPresent());
  }
}
