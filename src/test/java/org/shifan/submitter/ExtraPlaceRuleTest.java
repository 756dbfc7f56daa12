package org.shifan.submitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shifan.programme.NominationRules.Choice;
import org.shifan.programme.NominationRules.Extra;
import org.shifan.programme.Refusal;

class ExtraPlaceRuleTest {

  private static final List<Choice> KINDS =
      List.of(new Choice("ethnic", "民族地区", "MCA126-09"), new Choice("border", "边疆地区", "MCA126-09"));

  private final ExtraPlaceRule rule =
      new ExtraPlaceRule(
          new Extra("recommendation", "regions", "extra", "application", "favoured", "MCA126-09"),
          KINDS);

  @Test
  void mca126_09_anExtraPlaceIsForARegionThatStatedItsKind() {
    assertThat(reasons(List.of("ethnic"), "ethnic", "新政发〔2018〕1号")).isEmpty();
  }

  @Test
  void mca126_09_refusesARegionOfNoNamedKind() {
    assertThat(reasons(List.of(), "", "新政发〔2018〕1号"))
        .singleElement()
        .asString()
        .contains("昌吉回族自治州", "民族地区、边疆地区", "MCA126-09");
    assertThat(reasons(List.of("plain"), "plain", "新政发〔2018〕1号")).hasSize(1);
  }

  @Test
  void mca126_09_refusesAKindThatTheRegionDidNotState() {
    assertThat(reasons(List.of("ethnic"), "border", "新政发〔2018〕1号"))
        .singleElement()
        .asString()
        .contains("没有写明属于“边疆地区”");
  }

  @Test
  void mca126_09_refusesAConfirmationWithoutItsBasis() {
    assertThat(reasons(List.of("ethnic"), "ethnic", " ")).singleElement().asString().contains("依据");
  }

  private List<String> reasons(List<String> stated, String confirmed, String basis) {
    return rule.check(new ExtraPlaceRule.Place("昌吉回族自治州", stated, confirmed, basis)).stream()
        .map(Refusal::reason)
        .toList();
  }
}
