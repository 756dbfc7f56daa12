package org.shifan.xinjiang;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.shifan.Province;
import org.shifan.SmallFiles;
import org.shifan.Stages;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.Filings;
import org.shifan.material.MaterialOwners;
import org.shifan.material.Materials;
import org.shifan.material.Upload;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The region as its pilots' tests speak of it: who plans, nominates, decides, reports, and when.
 */
@TestComponent
public class Xinjiang {

  public static final String ROUND = "xj2015-2015";
  public static final String REGION = "650000";
  public static final String PREFECTURE = "652300";
  public static final String COUNTY = "652301";
  static final String OTHER = "652302";

  private static final String BUREAU = "civil-affairs-";
  private static final String GOVERNMENT = "government-";

  private final Province province;
  private final Stages stages;
  private final Filings filings;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final JdbcClient jdbc;
  private final MaterialOwners owners;
  private final Materials materials;

  Xinjiang(
      Province province,
      Stages stages,
      Filings filings,
      RuntimeService runtime,
      RepositoryService repository,
      JdbcClient jdbc,
      MaterialOwners owners,
      Materials materials) {
    this.province = province;
    this.stages = stages;
    this.filings = filings;
    this.runtime = runtime;
    this.repository = repository;
    this.jdbc = jdbc;
    this.owners = owners;
    this.materials = materials;
  }

  /** Opens the round on the day of the notice. */
  void opens() {
    province.reset();
    province.begins("2015-04-24T09:00");
    stages.opens("xj2015-round", Map.of("year", 2015));
    upload();
  }

  /** The same with one prefecture only, and without the round's own process. */
  void opensOnePrefecture() {
    province.reset();
    province.begins("2015-04-24T09:00");
    String deployment =
        repository.createDeploymentQuery().orderByDeploymentTime().desc().list().get(0).getId();
    jdbc.sql(
            "insert into selection_round (id, programme, province, round_year, deployment_id,"
                + " target_size, budget, status, opened_at, version)"
                + " values (?, 'xj2015', ?, 2015, ?, 0, 0, 'OPEN', ?, 0)")
        .params(ROUND, REGION, deployment, Province.at("2015-04-24T09:00").atOffset(ZoneOffset.UTC))
        .update();
    starts("xj2015-prefecture", PREFECTURE, Map.of("city", PREFECTURE));
    upload();
  }

  /** One county is a pilot until that day: its commitment letter is to be signed. */
  void pilots(String endsOn) {
    opensOnePrefecture();
    plans(COUNTY, endsOn);
    province.timePasses("2015-05-28T09:00");
    starts("xj2015-pilot", COUNTY, Map.of("city", PREFECTURE, "county", COUNTY));
  }

  /** Two counties and their prefecture have uploaded what is demanded of them (XJ2015-08). */
  public void upload() {
    uploadsPlan(COUNTY);
    uploadsPlan(OTHER);
    uploadsRequest(PREFECTURE);
  }

  void uploadsPlan(String county) {
    uploads(id("plan", county), "plan");
    uploads(id("plan", county), "minutes");
  }

  void uploadsRequest(String prefecture) {
    uploads(id("nomination", prefecture), "request");
  }

  private void uploads(String filingId, String material) {
    byte[] content = SmallFiles.pdf(filingId + " " + material);
    try {
      materials.take(
          owners.require(filingId),
          material,
          Upload.of(material + ".pdf", content.length, new ByteArrayInputStream(content)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void starts(String process, String subject, Map<String, String> facts) {
    Map<String, Object> variables = new HashMap<>(facts);
    variables.put("roundId", ROUND);
    variables.put("province", REGION);
    runtime.startProcessInstanceByKey(process, ROUND + "-" + subject, variables);
    province.work();
  }

  public static String id(String kind, String subject) {
    return Filings.id(ROUND, kind, subject, "");
  }

  public static String quarterly(String period) {
    return Filings.id(ROUND, "quarterly", COUNTY, period);
  }

  Filing filing(String id) {
    return filings.require(id);
  }

  FilingStatus status(String id) {
    return filing(id).status();
  }

  /** A county's plan, signed by its government and received by its prefecture. */
  void plans(String county, String endsOn) {
    sendsPlan(county, endsOn);
    stages.receives(id("plan", county), BUREAU + county.substring(0, 4) + "00");
  }

  /** A county's plan, signed by its government: it is with the prefecture. */
  void sendsPlan(String county, String endsOn) {
    stages.files(id("plan", county), PilotForms.plan(endsOn));
    stages.signs(id("plan", county), GOVERNMENT + county);
  }

  /** A prefecture's nomination, received by the region. */
  void nominates(String prefecture, Map<String, ?> nomination) {
    stages.files(id("nomination", prefecture), nomination);
    stages.receives(id("nomination", prefecture), BUREAU + REGION);
  }

  /** The region reviews a plan. */
  void reviews(String county) {
    stages.files(id("plan-review", county), PilotForms.planReview());
  }

  /** Plans, nomination of one county, the list that selects it, at the end of May. */
  void selects(String endsOn) {
    plans(COUNTY, endsOn);
    nominates(PREFECTURE, PilotForms.nomination(COUNTY));
    province.timePasses("2015-05-25T09:00");
    reviews(COUNTY);
    decides(true);
  }

  /** The region decides on the one county that was nominated. */
  void decides(boolean selected) {
    decides(selected, COUNTY);
  }

  /** The region decides on all counties that were nominated, the same on each. */
  void decides(boolean selected, String... counties) {
    stages.says(
        ROUND,
        "decideList",
        BUREAU + REGION,
        "list",
        Map.of(
            "decidedOn",
            province.today(),
            "rows",
            Stream.of(counties)
                .map(
                    county ->
                        Map.of("subject", county, "selected", selected, "reason", "现状基础好，政府支持"))
                .toList()));
  }

  /** Both sign the commitment letter. */
  public void commits() {
    stages.files(id("commitment", COUNTY), PilotForms.commitment());
    stages.signs(id("commitment", COUNTY), GOVERNMENT + COUNTY);
  }

  /** The county reports on a quarter, and the region receives it. */
  void reports(String period) {
    stages.files(quarterly(period), PilotForms.quarterly());
    stages.receives(quarterly(period), BUREAU + REGION);
  }
}
