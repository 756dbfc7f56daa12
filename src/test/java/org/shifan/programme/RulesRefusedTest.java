package org.shifan.programme;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that a round could not run on is refused, and the message names the place. */
class RulesRefusedTest {

  @ParameterizedTest
  @MethodSource({"forms", "types", "cells", "lists"})
  void refused(UnaryOperator<Dmn64> change, String message) {
    Dmn64 broken = change.apply(Dmn64.shipped());
    assertThatThrownBy(() -> broken.reader().validate(List.of()))
        .isInstanceOf(InvalidRules.class)
        .hasMessageContaining(message);
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        of("no DMN", d -> d.edit("</definitions>", ""), "文件不是有效的 DMN 模型"),
        of("no document", d -> d.edit("policyDocument", "other"), "其 id 应为 policyDocument"),
        of(
            "missing table that another refers to",
            d -> d.withoutDecision("selection"),
            "缺少决策表 selection，应有 id 为 selection 的决策（decision），其内容为决策表：决策表 tiers 需要它"),
        of(
            "missing column",
            d -> d.edit("<output id=\"quota_maximum\"[^>]*/>", ""),
            "决策表“推荐名额”(quota)应有且只有一个“maximum”列，现有列：minimum"),
        of(
            "renamed column",
            d -> d.edit("name=\"month\"", "name=\"moon\""),
            "决策表“各步骤期限”(windows)应有且只有一个“month”列，现有列：step、name、moon、day"),
        of(
            "renamed later column",
            d -> d.edit("name=\"maxCharacters\"", "name=\"maxcharacters\""),
            "决策表“申报材料”(materials)应有且只有一个“maxCharacters”列，现有列：code"),
        of(
            "missing cell",
            d -> d.edit("<outputEntry id=\"quota_city_maximumCell\">.*?</outputEntry>", ""),
            "决策表“推荐名额”(quota)第1行有1个输出值，应为2个"),
        of(
            "other input",
            d -> d.edit("(notice_yearExpression.*?<text>)year", "$1jahr"),
            "决策表“公示”(notice)的输入列为 jahr，应只有 year"),
        of(
            "other language",
            d -> d.edit("(id=\"quota_city_maximumCell\")", "$1 expressionLanguage=\"juel\""),
            "“最多（个）”(maximum)列的表达式语言为 juel，应为 FEEL"),
        of(
            "list under UNIQUE",
            d -> d.edit("(id=\"tiersTable\" hitPolicy=\")RULE ORDER", "$1UNIQUE"),
            "决策表“示范引领奖励”(tiers)的命中策略为 UNIQUE"),
        of(
            "single under RULE ORDER",
            d -> d.edit("(id=\"quotaTable\" hitPolicy=\")UNIQUE", "$1RULE ORDER"),
            "决策表“推荐名额”(quota)的命中策略为 RULE ORDER"));
  }

  static Stream<Arguments> types() {
    return Stream.of(
        cell("quota_city_maximum", "\"3\"", "(maximum)列的值为 \"3\"，应为不加引号的数字"),
        cell("quota_city_maximum", "2.5", "(maximum)列的值为 2.5，应为1至10000的整数"),
        cell("quota_city_maximum", "", "(maximum)列的值为 空，应为不加引号的数字"),
        cell("quota_city_maximum", "three", "(maximum)列的值为 three，应为正确的 FEEL 值"),
        cell("quota_city_maximum", "1 +", "(maximum)列的值为 1 +，应为正确的 FEEL 值"),
        cell("useCategories_smart-care_allowed", "\"是\"", "第5行“可以列支”(allowed)列的值为 \"是\"，应为 true"),
        cell("fields_policy2_subPoint", "5", "第2行“要点”(subPoint)列的值为 5，应为加英文双引号的文字"),
        cell("fields_policy2_subPoint", "\" \"", "第2行“要点”(subPoint)列的值为 \" \"，应为要点；没有要点"),
        cell("materials_form_code", "\"申报表\"", "第1行“代码”(code)列的值为 \"申报表\"，应为小写字母"),
        cell("notice_public_year", "-", "第1行“年度”(year)列的值为 -，应为四位年份"),
        cell("notice_public_year", "[2023..2021]", "(year)列的值为 [2023..2021]，应为四位年份"),
        cell("notice_public_year", "[2021..20233]", "(year)列的值为 [2021..20233]，应为四位年份"));
  }

  static Stream<Arguments> cells() {
    return Stream.of(
        cell("windows_review_month", "13", "决策表“各步骤期限”(windows)第3行“月”(month)列的值为 13，应为1至12的整数"),
        of(
            "30 February",
            d -> d.cell("windows_application_month", "2").cell("windows_application_day", "30"),
            "(windows)第1行“日”(day)列的值为 30，应为1至28的整数"),
        cell("windows_recommendation_month", "10", "第2行“日”(day)列的值为 10，应为上一步骤截止日（10月31日）之后"),
        cell("procedure_days_extensionHoldDays", "0", "(extensionHoldDays)列的值为 0，应为1至366的整数"),
        cell("procedure_days_correctionDays", "-1", "(correctionDays)列的值为 -1，应为1至366的整数"),
        cell("procedure_days_progressDay", "31", "(progressDay)列的值为 31，应为1至28的整数"),
        cell("procedure_days_conflictDays", "0", "(conflictDays)列的值为 0，应为1至366的整数"),
        cell("quota_city_minimum", "4", "(minimum)列的值为 4，应为不大于“最多（个）”(maximum)列的值（3）"),
        cell("selection_year_target", "0", "(target)列的值为 0，应为1至10000的整数"),
        cell("selection_year_tolerance", "-1", "(tolerance)列的值为 -1，应为0至10000的整数"),
        cell("materials_plan_minimum", "2", "第3行“最少（份）”(minimum)列的值为 2，应为不大于"),
        cell("materials_plan_formats", "\"\"", "第3行“格式（小写，逗号分隔）”(formats)列的值为 \"\"，应为"),
        cell("materials_plan_formats", "\",\"", "(formats)列的值为 \",\"，应为逗号分隔"),
        cell("materials_plan_formats", "\".PDF\"", "(formats)列的值为 \".PDF\"，应为逗号分隔"),
        cell("materials_plan_maxMegabytes", "0", "(maxMegabytes)列的值为 0，应为1至200的整数"),
        cell("materials_plan_maxMegabytes", "201", "(maxMegabytes)列的值为 201，应为1至200的整数"),
        cell("materials_plan_formats", "\"docx,exe\"", "应为只含能检查的格式：docx、doc、xlsx"),
        cell("materials_plan_maxCharacters", "-1", "(maxCharacters)列的值为 -1，应为0至10000000的整数"),
        cell("materials_plan_maxCharacters", "3000", "应为0：有字数上限的材料，格式只能是 docx、txt"),
        cell("materials_plan_blank", "", "(blank)列的值为 空，应为加英文双引号的文字，没有的写 \"\""),
        cell("materials_plan_blank", "\"../x.docx\"", "(blank)列的值为 \"../x.docx\"，应为不带路径的 .docx"),
        cell("materials_evidence_mayDiffer", "\"是\"", "(mayDiffer)列的值为 \"是\"，应为 true"),
        cell("scale_points_minimum", "100", "(maximum)列的值为 100，应为大于“最低分”(minimum)列的值（100）"),
        cell("scale_points_minimum", "-1", "(minimum)列的值为 -1，应为0至10000的数字"),
        cell("scale_points_decimals", "3", "(decimals)列的值为 3，应为0至2的整数"),
        cell("scale_points_cityWeight", "101", "(cityWeight)列的值为 101，应为0至100的整数"),
        cell("criteria_policy_weight", "-20", "第1行“权重（%）”(weight)列的值为 -20，应为0至100的整数"),
        cell("criteria_policy_weight", "21", "(criteria)“权重”(weight)列在2021年度合计为 101，应为 100"),
        cell("panel_draw_groupSize", "0", "(groupSize)列的值为 0，应为1至10000的整数"),
        cell("panel_draw_seats", "2", "(seats)列的值为 2，应为不小于“最少有效评分”(minimumExperts)列的值（3）"),
        cell("panel_draw_reserves", "-1", "(reserves)列的值为 -1，应为0至10000的整数"),
        cell("panel_draw_dropFrom", "2", "(dropFrom)列的值为 2，应为3至10000的整数"),
        cell("panel_draw_spread", "-0.5", "(spread)列的值为 -0.5，应为0至10000的数字"),
        cell("notice_public_workingDays", "0", "(workingDays)列的值为 0，应为1至366的整数"),
        cell("award_county_base", "0", "(base)列的值为 0，应为1至2000000000的整数"),
        cell("award_county_base", "-2000000", "(base)列的值为 -2000000，应为"),
        cell("award_county_reportMonths", "0", "(reportMonths)列的值为 0，应为1至1000的整数"),
        cell("tiers_first_percent", "-40", "第1行“比例（%）”(percent)列的值为 -40，应为"),
        cell("tiers_first_percent", "41", "第1行“比例（%）”(percent)列的值为 41，应为该列允许的值 [20..40]"),
        cell("tiers_third_percent", "19", "第3行“比例（%）”(percent)列的值为 19，应为该列允许的值 [20..40]"));
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        cell("tiers_first_fromRank", "2", "第1行“名次自”(fromRank)列的值为 2，应为 1："),
        cell("tiers_second_fromRank", "2", "第2行“名次自”(fromRank)列的值为 2，应为 3："),
        cell("tiers_second_fromRank", "4", "第2行“名次自”(fromRank)列的值为 4，应为 3："),
        of("gap", d -> d.withoutRow("tiers_second"), "第2行“名次自”(fromRank)列的值为 5，应为 3："),
        cell("tiers_third_toRank", "4", "第3行“名次至”(toRank)列的值为 4，应为5至1000的整数"),
        cell("tiers_third_toRank", "21", "(toRank)列的值为 21，应为不大于评选数量（selection）的 20"),
        of(
            "empty list",
            d -> d.edit("<rule id=\"tiers_.*?</rule>", ""),
            "决策表“示范引领奖励”(tiers)没有2021年度的行，应至少有一行"),
        of(
            "two rows for a year",
            d -> d.copyOfRow("quota_city", "quota_more", "3", "4").cell("quota_more_year", "2022"),
            "决策表“推荐名额”(quota)第1、2行都适用于2022年度，应只有一行"),
        cell("windows_review_step", "\"application\"", "第3行“步骤代码”(step)列的值为 \"application\"，应为不与"),
        cell("materials_plan_code", "\"form\"", "第3行“代码”(code)列的值为 \"form\"，应为不与2021年度其他行重复"),
        cell("criteria_feature_code", "\"policy\"", "第6行“代码”(code)列的值为 \"policy\"，应为不与"),
        cell("useCategories_staff-welfare_code", "\"smart-care\"", "第9行“代码”(code)列"),
        cell("fields_policy2_name", "\"其他\"", "第2行“方面”(name)列的值为 \"其他\"，应为与代码 policy 的其他行相同"),
        cell("fields_system4_subPoint", "\"统一登记管理制度\"", "第10行“要点”(subPoint)列"),
        of(
            "nothing allowed",
            d -> d.edit("(_allowedCell\">\\s*<text>)true", "$1false"),
            "决策表“资金用途”(useCategories)“可以列支”(allowed)列在2021年度没有 true"),
        of(
            "no rule",
            d -> d.edit("<description>[^<]*SD64-0[567][^<]*</description>", ""),
            "第1行的说明（Annotations）没有规则编号，应写明，如 SD64-06"));
  }

  private static Arguments cell(String id, String feel, String message) {
    return of(id + " = " + feel, dmn -> dmn.cell(id, feel), message);
  }

  private static Arguments of(String name, UnaryOperator<Dmn64> change, String message) {
    return argumentSet(name, change, message);
  }
}
