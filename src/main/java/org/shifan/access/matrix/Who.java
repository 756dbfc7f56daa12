package org.shifan.access.matrix;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.shifan.access.OfficeNames;

/** Kinds of callers. Each kind also has what {@link #ANYBODY} has. */
public enum Who {
  /** No login. */
  ANYBODY("anybody"),
  /** Of an office of a county, city or province: 民政, 财政, 厅长办公会 and their like. */
  OFFICIAL("official"),
  /** Of the experts' pool. */
  EXPERT("expert"),
  /** Changes and deploys the models. */
  DESIGNER("designer"),
  /** Watches and mends. */
  ADMINISTRATOR("administrator");

  /** Everybody with a login and an office. */
  static final Set<Who> STAFF = EnumSet.range(OFFICIAL, ADMINISTRATOR);

  /** Those who work on the tasks of a round, and administrators. */
  static final Set<Who> ROUND = EnumSet.of(OFFICIAL, EXPERT, ADMINISTRATOR);

  /** The offices, and administrators. */
  static final Set<Who> OFFICES = EnumSet.of(OFFICIAL, ADMINISTRATOR);

  /** Designers and administrators. */
  static final Set<Who> MODELLERS = EnumSet.of(DESIGNER, ADMINISTRATOR);

  /** Administrators only. */
  static final Set<Who> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);

  /** All, with a login or without. */
  static final Set<Who> ALL = EnumSet.allOf(Who.class);

  /** Closed, to administrators as well. */
  static final Set<Who> NOBODY = EnumSet.noneOf(Who.class);

  private final String title;

  Who(String title) {
    this.title = title;
  }

  /** The kind's name in documents. */
  String title() {
    return title;
  }

  /** The kinds that a member of these groups is of; without a known group just anybody. */
  static Set<Who> members(Collection<String> groups) {
    EnumSet<Who> kinds = EnumSet.of(ANYBODY);
    groups.forEach(group -> kinds.add(of(group)));
    return kinds;
  }

  private static Who of(String group) {
    return switch (group) {
      case "camunda-admin" -> ADMINISTRATOR;
      case "process-designers" -> DESIGNER;
      case "experts" -> EXPERT;
      default -> OfficeNames.official(group) ? OFFICIAL : ANYBODY;
    };
  }
}
