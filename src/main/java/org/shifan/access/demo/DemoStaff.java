package org.shifan.access.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shifan.access.Office;
import org.shifan.access.Official;
import org.shifan.region.Region;
import org.shifan.region.Unit;

/** Gathers offices, each with whoever works there; what is there already stays. */
final class DemoStaff {

  private static final int DIRECTORS = 5;
  private static final String NUMERALS = "一二三四五";
  private static final String CLERK = "经办人";

  private final Map<String, Office> offices = new LinkedHashMap<>();
  private final Map<String, Official> officials = new LinkedHashMap<>();

  List<Office> offices() {
    return List.copyOf(offices.values());
  }

  List<Official> officials() {
    return List.copyOf(officials.values());
  }

  /** 民政 and 财政 of a division, with one official each. */
  void bureaus(Region region) {
    String code = region.code();
    bureaus(
        code,
        region.name() + "民政" + region.hallOrBureau(),
        region.name() + "财政" + region.hallOrBureau());
  }

  /** 民政部 and 财政部. */
  void ministries() {
    bureaus(DemoPlace.COUNTRY, "民政部", "财政部");
  }

  private void bureaus(String code, String civil, String finance) {
    Office first = new Office("civil-affairs-" + code, civil, code, Office.Kind.CIVIL_AFFAIRS);
    Office second = new Office("finance-" + code, finance, code, Office.Kind.FINANCE);
    add(first, "mz-" + code);
    add(second, "cz-" + code);
  }

  /** The government of a division, which signs for it (XJ2015-11); 行政公署 in 地区 and 盟. */
  void government(Region region) {
    boolean agency = region.name().endsWith("地区") || region.name().endsWith("盟");
    String name = region.name() + (agency ? "行政公署" : "人民政府");
    String id = "government-" + region.code();
    add(new Office(id, name, region.code(), Office.Kind.GOVERNMENT), "zf-" + region.code());
  }

  /** A unit below a county; its official's login is the office's id. */
  void unit(Unit unit) {
    boolean leads = unit.kind() == Unit.Kind.LEADING_GROUP;
    Office.Kind kind = leads ? Office.Kind.LEADING_GROUP : Office.Kind.UNIT;
    add(new Office(unit.office(), unit.name(), unit.region(), kind), unit.office());
  }

  /** The meeting of a province's directors of 民政. */
  void directors(Region province) {
    String code = province.code();
    String meeting = province.name() + "民政" + province.hallOrBureau() + province.hallOrBureau();
    Office office = new Office("directors-" + code, meeting + "长办公会", code, Office.Kind.DIRECTORS);
    add(office);
    for (int i = 1; i <= DIRECTORS; i++) {
      String name = office.name() + "成员" + NUMERALS.charAt(i - 1);
      add(new Official("director-" + code + "-" + i, name, office.id()));
    }
  }

  /**
   * The experts' office, process design and administration, which all places share.
   *
   * @param code the place that runs the system
   * @param name its name, empty for the country
   */
  void common(String code, String name) {
    add(new Office("experts", name + "评审专家库", code, Office.Kind.EXPERTS));
    add(new Office("process-designers", "流程设计", code, Office.Kind.PROCESS_DESIGNERS));
    add(new Office("camunda-admin", "系统管理", code, Office.Kind.ADMINISTRATORS));
    add(new Official("designer", "流程设计员", "process-designers"));
    add(new Official("admin", "系统管理员", "camunda-admin"));
  }

  private void add(Office office, String userId) {
    add(office);
    add(new Official(userId, office.name() + CLERK, office.id()));
  }

  private void add(Office office) {
    offices.putIfAbsent(office.id(), office);
  }

  private void add(Official official) {
    officials.putIfAbsent(official.userId(), official);
  }
}
