package org.shifan.xinjiang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shifan.xinjiang.Xinjiang.COUNTY;
import static org.shifan.xinjiang.Xinjiang.PREFECTURE;
import static org.shifan.xinjiang.Xinjiang.ROUND;
import static org.shifan.xinjiang.Xinjiang.id;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.overview.Overview;
import org.shifan.overview.Overviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** A round in which offices file is seen at a glance too: by kind of filing, whose and how far. */
@EngineTest
@Import({Province.class, Stages.class, Xinjiang.class})
class PilotOverviewTest {

  @Autowired private Province province;
  @Autowired private Xinjiang xinjiang;
  @Autowired private Overviews overviews;
  @Autowired private IdentityService identity;

  @AfterEach
  void nobodyIsHere() {
    identity.clearAuthentication();
    province.reset();
  }

  private Overview seenBy(String office) {
    identity.setAuthentication("someone", List.of(office));
    try {
      return overviews.of(ROUND);
    } finally {
      identity.clearAuthentication();
    }
  }

  private static Overview.Filings plans(Overview overview) {
    return overview.filings().get(0);
  }

  @Test
  void whatIsFiledIsCountedByKind() {
    xinjiang.opensOnePrefecture();
    xinjiang.plans(COUNTY, "2016-12-31");
    Overview overview = seenBy("camunda-admin");
    assertThat(overview.programme()).isEqualTo("社会养老服务体系建设综合试点");
    assertThat(overview.cities()).isEmpty();
    assertThat(overview.filings().stream().map(Overview.Filings::name))
        .as("in the order of the rules, without those that nobody files yet")
        .containsExactly("综合试点方案", "试点申报请示");
    Overview.Filings plans = plans(overview);
    assertThat(plans.all()).isEqualTo(plans.preparing() + plans.sent() + plans.received());
    assertThat(plans.sent() + plans.received()).isOne();
    assertThat(plans.late()).isZero();
    assertThat(plans.filings())
        .filteredOn(filing -> filing.id().equals(id("plan", COUNTY)))
        .singleElement()
        .satisfies(filing -> assertThat(filing.name()).isEqualTo("新疆维吾尔自治区昌吉回族自治州昌吉市"))
        .satisfies(filing -> assertThat(filing.late()).isFalse());
    assertThat(overview.deadlines().stream().map(Overview.Deadline::name)).contains("综合试点方案");
  }

  @Test
  void whatIsNotSentInTimeIsLate() {
    xinjiang.opensOnePrefecture();
    int asked = plans(seenBy("camunda-admin")).all();
    assertThat(plans(seenBy("camunda-admin")).late()).isZero();
    province.timePasses("2015-05-22T09:00");
    Overview.Filings plans = plans(seenBy("camunda-admin"));
    assertThat(plans.late()).isEqualTo(asked).isPositive();
    assertThat(plans.filings()).allMatch(Overview.Filing::late);
  }

  @Test
  void whoOrganisesTheRoundSeesItAndOthersDoNot() {
    xinjiang.opensOnePrefecture();
    assertThat(seenBy("civil-affairs-650000").filings()).isNotEmpty();
    for (String other : List.of("civil-affairs-" + PREFECTURE, "civil-affairs-370000")) {
      assertThatThrownBy(() -> seenBy(other)).as(other).isInstanceOf(AccessDeniedException.class);
    }
  }
}
