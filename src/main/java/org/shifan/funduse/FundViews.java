package org.shifan.funduse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.award.Yuan;
import org.shifan.programme.Rules;
import org.springframework.stereotype.Component;

/** What the forms on the award money show beside their fields. */
@Component
class FundViews {

  /** A choice of a form. */
  record Option(String label, String value) {}

  /** A use as a table shows it. */
  record UseLine(String category, String amount, String purpose) {}

  private final UseDocuments documents;

  FundViews(UseDocuments documents) {
    this.documents = documents;
  }

  /** The award, the categories, the plan and what was reported so far. */
  Map<String, Object> of(FundCase facts) {
    String applicationId = facts.award().applicationId();
    BigDecimal total = facts.award().total();
    BigDecimal reported = documents.reported(applicationId);
    List<Rules.UseCategory> categories = facts.rules().useCategories();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("county", facts.county());
    view.put("award", Yuan.grouped(total));
    view.put("categories", options(categories));
    view.put("forbidden", names(categories, false));
    view.put("plan", documents.plan(applicationId).stream().map(r -> line(r, categories)).toList());
    view.put("reported", Yuan.grouped(reported));
    view.put("left", Yuan.grouped(total.subtract(reported)));
    view.put("period", documents.reports(applicationId) + 1);
    view.put("periods", facts.rules().award().reportCount());
    return view;
  }

  /** Allowed ones first; forbidden ones are named as such, so that the refusal can say why. */
  private static List<Option> options(List<Rules.UseCategory> categories) {
    return categories.stream()
        .sorted((a, b) -> Boolean.compare(b.allowed(), a.allowed()))
        .map(c -> new Option(c.allowed() ? c.name() : "不得列支：" + c.name(), c.code()))
        .toList();
  }

  private static String names(List<Rules.UseCategory> categories, boolean allowed) {
    return categories.stream()
        .filter(c -> c.allowed() == allowed)
        .map(Rules.UseCategory::name)
        .collect(Collectors.joining("、"));
  }

  private static UseLine line(UseRow row, List<Rules.UseCategory> categories) {
    String category =
        categories.stream()
            .filter(c -> c.code().equals(row.category()))
            .map(Rules.UseCategory::name)
            .findFirst()
            .orElse(row.category());
    return new UseLine(category, Yuan.grouped(new BigDecimal(row.amount())), row.purpose());
  }
}
