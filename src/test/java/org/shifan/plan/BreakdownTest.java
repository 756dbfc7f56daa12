package org.shifan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shifan.programme.PlanRules;
import org.shifan.region.Unit;

/** Who has a part in which task, by when (CJ2021-02, -03, -13, -22). */
class BreakdownTest {

  private static final int TOWNSHIPS = 10;
  private static final int SUBDISTRICTS = 6;
  private static final int DEPARTMENTS = 23;

  private final Plan plan = Changji.plan();
  private final List<Part> parts = Changji.parts(plan);

  @Test
  void cj2021_02_the31TasksAreThoseOfTheDocumentToTheLetter() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("docs", "policies", "data", "cj2021-tasks.tsv"));
    assertThat(lines).hasSize(32);
    assertThat(plan.rules().tasks()).hasSize(31);
    for (PlanRules.Task task : plan.rules().tasks()) {
      String[] row = lines.get(task.number()).split("\t", -1);
      assertThat(row[0]).isEqualTo(String.valueOf(task.number()));
      assertThat(task.mainTask()).isEqualTo(row[1]);
      assertThat(task.text()).isEqualTo(row[2]);
      assertThat(task.unitsText()).isEqualTo(row[3]);
      assertThat(task.due().atYear(2021)).isEqualTo(LocalDate.parse(row[4]));
    }
  }

  @Test
  void cj2021_02_everyTaskHasAUnitAndADate() {
    plan.rules()
        .tasks()
        .forEach(task -> assertThat(units(task.number())).as("task %s", task).isNotEmpty());
    assertThat(parts).allSatisfy(part -> assertThat(part.dueOn()).isNotNull());
    assertThat(parts.stream().map(Part::id)).doesNotHaveDuplicates();
  }

  @Test
  void cj2021_03_someTasksAreForAllTownshipsAndSubdistricts() {
    assertThat(units(1)).hasSize(1 + TOWNSHIPS + SUBDISTRICTS).contains("minzheng", "liugong");
    assertThat(units(14)).hasSize(TOWNSHIPS + SUBDISTRICTS).doesNotContain("minzheng");
  }

  @Test
  void cj2021_03_13And22AreForSubdistrictsOnly() {
    for (int task : List.of(13, 22)) {
      assertThat(kinds(task, Unit.Kind.SUBDISTRICT)).hasSize(SUBDISTRICTS);
      assertThat(kinds(task, Unit.Kind.TOWNSHIP)).isEmpty();
    }
  }

  @Test
  void cj2021_03_16To19AreForTownshipsOnly() {
    for (int task : List.of(16, 17, 18, 19)) {
      assertThat(kinds(task, Unit.Kind.TOWNSHIP)).hasSize(TOWNSHIPS);
      assertThat(kinds(task, Unit.Kind.SUBDISTRICT)).isEmpty();
    }
  }

  @Test
  void cj2021_03_10And28AreForEveryMember() {
    for (int task : List.of(10, 28)) {
      assertThat(units(task)).hasSize(DEPARTMENTS + TOWNSHIPS + SUBDISTRICTS);
      assertThat(units(task)).doesNotContain("gaoxinqu", "leading-group");
    }
  }

  @Test
  void cj2021_03_5Has2UnitsAnd29TheLeadingGroupAlone() {
    assertThat(units(5)).containsExactlyInAnyOrder("caizheng", "minzheng");
    assertThat(units(29)).containsExactly("leading-group");
  }

  @Test
  void cj2021_03_anOpenListTakesMoreUnits() {
    Map<Integer, Set<String>> added = Map.of(16, Set.of("gongan"));
    List<Part> more =
        new Breakdown(Changji.ROUND, 2021, plan.rules(), plan.groups(), added).parts();
    assertThat(more).hasSize(parts.size() + 1);
    assertThat(more).extracting(Part::id).contains("cj2021-2021-gongan-16");
    assertThat(plan.rules().tasks().stream().filter(PlanRules.Task::open))
        .extracting(PlanRules.Task::number)
        .containsExactly(16, 27);
  }

  @Test
  void cj2021_13_6And17HaveTwoDatesAndTheOthersOne() {
    assertThat(dates("liugong", 6)).containsExactly(Changji.MARCH, Changji.DECEMBER);
    assertThat(dates("binhu", 17)).containsExactly(Changji.MARCH, Changji.DECEMBER);
    assertThat(dates("liugong", 18)).containsExactly(Changji.MARCH);
    assertThat(dates("liugong", 19)).containsExactly(Changji.DECEMBER);
  }

  @Test
  void cj2021_18_theYardIsBinhusAndTheYearsEndEveryTownships() {
    assertThat(parts.stream().filter(p -> p.code().equals("17-yard")).map(Part::unit))
        .containsExactlyInAnyOrder("minzheng", "binhu");
    assertThat(parts.stream().filter(p -> p.code().equals("17-needy"))).hasSize(1 + TOWNSHIPS);
  }

  @Test
  void cj2021_22_whoIsNamedInTheTextOnlyCooperates() {
    PlanRules.Task first = plan.rules().task(1);
    assertThat(first.cooperating()).containsExactly("caizheng");
    assertThat(units(1)).doesNotContain("caizheng");
    assertThat(plan.concerned(parts)).extracting(Unit::shortName).contains("gaoxinqu");
    assertThat(plan.concerned(parts)).hasSize(DEPARTMENTS + TOWNSHIPS + SUBDISTRICTS + 1);
  }

  @Test
  void aUnitThatTheRegionDoesNotHaveIsFound() {
    UnitGroups few =
        new UnitGroups(
            plan.units().stream().filter(u -> !u.shortName().equals("weijian")).toList());
    assertThat(new Breakdown(Changji.ROUND, 2021, plan.rules(), few, Map.of()).unknown())
        .containsExactly("weijian");
    assertThat(new Breakdown(Changji.ROUND, 2021, plan.rules(), plan.groups(), Map.of()).unknown())
        .isEmpty();
  }

  private List<String> units(int task) {
    return parts.stream().filter(p -> p.taskNo() == task).map(Part::unit).distinct().toList();
  }

  private List<String> kinds(int task, Unit.Kind kind) {
    return units(task).stream().filter(unit -> plan.unit(unit).kind() == kind).toList();
  }

  private List<LocalDate> dates(String unit, int task) {
    return parts.stream()
        .filter(p -> p.unit().equals(unit) && p.taskNo() == task)
        .map(Part::dueOn)
        .toList();
  }
}
