package org.shifan.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shifan.rest.OpenTask;

/** Findings, settlement, finance, the table to the cent (SD64-10, SD64-11, SD64-24). */
final class Awarding {

  static final BigDecimal BUDGET = new BigDecimal("40000000");
  private static final String PATH = "/api/rounds/" + Shandong.ROUND + "/awards";

  private final Shandong shandong;

  Awarding(Shandong shandong) {
    this.shandong = shandong;
  }

  /** All of the front are found effective; the sixth of them is no example to others. */
  void assesses() {
    OpenTask task = shandong.province().task("assessFront");
    task.complete("front", findings(task));
    shandong.settle();
  }

  static Map<String, Object> findings(OpenTask task) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JsonNode row : task.form("front").get("rows")) {
      Map<String, Object> typed = new LinkedHashMap<>();
      typed.put("county", row.get("county").asText());
      typed.put("effective", true);
      typed.put("demonstrating", rows.size() < 5);
      typed.put("reason", "覆盖率全省领先，经验已在多地推广");
      rows.add(typed);
    }
    return Map.of("rows", rows);
  }

  /** A tie at a tier's edge and the budget: a person settles both, within the policy. */
  void settles() {
    OpenTask task = shandong.province().task("settleAward");
    BigDecimal base = new BigDecimal(task.form("award").get("base").asText());
    assertThat(base).isLessThan(new BigDecimal("2000000")).isPositive();
    task.submit("award", settlement(task, new BigDecimal("2000000.00"))).refused("预算");
    task.submit("award", settlement(task, new BigDecimal("2000000.01"))).denied();
    task.complete("award", settlement(task, base));
    shandong.settle();
  }

  /** Finance returns the table; it is settled again one cent lower, and confirmed. */
  void financeReturnsAndConfirms() {
    shandong.province().get(PATH).ok();
    OpenTask task = shandong.finance().task("confirmAward");
    task.submit("confirmation", Map.of("decision", "return")).denied();
    task.complete("confirmation", Map.of("decision", "return", "reason", "请核减1分取整"));
    shandong.settle();
    OpenTask again = shandong.province().task("settleAward");
    BigDecimal base = new BigDecimal(again.form("award").get("base").asText());
    again.complete("award", settlement(again, base.subtract(new BigDecimal("0.01"))));
    shandong.settle();
    shandong
        .finance()
        .task("confirmAward")
        .complete("confirmation", Map.of("decision", "confirm", "reason", "同意"));
    shandong.settle();
  }

  /** The two that tie at places 2 and 3 both get the lower tier. */
  private static Map<String, Object> settlement(OpenTask task, BigDecimal base) {
    List<Integer> tiers = List.of(40, 30, 30, 30, 20);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JsonNode row : task.form("award").get("rows")) {
      rows.add(Map.of("county", row.get("county").asText(), "tier", tiers.get(rows.size())));
    }
    assertThat(rows).hasSize(5);
    return Map.of("base", base.toPlainString(), "rows", rows, "reason", "并列第2名按同一档次，按预算等额下调");
  }

  /** What each county gets, once the table agrees with itself to the cent. */
  Map<String, BigDecimal> table() {
    JsonNode sheet = shandong.finance().get(PATH).ok().json();
    Map<String, BigDecimal> awards = new LinkedHashMap<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode row : sheet.get("rows")) {
      BigDecimal base = row.get("base").decimalValue();
      BigDecimal extra =
          base.multiply(BigDecimal.valueOf(row.get("percent").asLong(), 2))
              .setScale(2, RoundingMode.HALF_UP);
      assertThat(row.get("extra").decimalValue()).isEqualByComparingTo(extra);
      assertThat(row.get("total").decimalValue()).isEqualByComparingTo(base.add(extra));
      awards.put(row.get("county").asText(), base.add(extra));
      sum = sum.add(base).add(extra);
    }
    assertThat(sheet.get("total").decimalValue()).isEqualByComparingTo(sum);
    assertThat(sum).isLessThanOrEqualTo(BUDGET);
    assertThat(awards).hasSize(20);
    return awards;
  }

  /** The workbook says the same as the table. */
  void workbookAgrees(Map<String, BigDecimal> awards) {
    byte[] file = shandong.finance().get(PATH + ".xlsx").ok().bytes();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      List<BigDecimal> totals = new ArrayList<>();
      for (Row row : book.getSheetAt(0)) {
        if (row.getRowNum() > 2 && row.getCell(7) != null && totals.size() < awards.size()) {
          double total = row.getCell(7).getNumericCellValue();
          totals.add(BigDecimal.valueOf(total).setScale(2, RoundingMode.HALF_UP));
        }
      }
      assertThat(totals)
          .usingElementComparator(BigDecimal::compareTo)
          .containsExactlyElementsOf(awards.values());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
