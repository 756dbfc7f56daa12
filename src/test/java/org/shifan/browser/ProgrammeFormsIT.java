package org.shifan.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.shifan.Moments;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.pilot.Ministries;
import org.shifan.plan.Year;
import org.shifan.xinjiang.Xinjiang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * The forms of the four programmes beside SD64, in Tasklist, before the official whose task it is,
 * in a small country; what is kept is exactly what was typed.
 */
@Import({
  Meanwhile.class,
  Kept.class,
  Stages.class,
  Ministries.class,
  Xinjiang.class,
  Year.class,
  Moments.class
})
@TestPropertySource(
    properties = {
      "shifan.data.dir=src/test/resources/pilots",
      "shifan.demo.people=650000+government,000000,652301",
      "camunda.bpm.job-execution.enabled=false"
    })
@TestMethodOrder(OrderAnnotation.class)
class ProgrammeFormsIT extends BrowserTest {

  @Autowired private Province province;
  @Autowired private Stages stages;
  @Autowired private Ministries ministries;
  @Autowired private Xinjiang xinjiang;
  @Autowired private Year year;
  @Autowired private Meanwhile meanwhile;
  @Autowired private Kept kept;

  private Desk desk;

  @BeforeEach
  void takeSeats() {
    desk = new Desk(this::as, meanwhile, kept);
  }

  private void begins(String time) {
    province.reset();
    province.begins(time);
  }

  @Test
  @Order(1)
  void mca126_04_10_11_20_ofThePilotsApplications() {
    begins("2019-11-20T09:00");
    MinistryForms forms = new MinistryForms(desk, province, stages, ministries);
    forms.begins();
    forms.applies();
    forms.isSignedAndReceived();
    forms.recommends();
    forms.areReviewed();
    forms.decide();
    forms.isSupervised();
  }

  @Test
  @Order(2)
  void mca39_02_09_10_ofTheExperiences() {
    begins("2021-01-04T09:00");
    ExperienceForms forms = new ExperienceForms(desk, province, stages, ministries);
    forms.begins();
    forms.sends();
    forms.isSigned();
    forms.areScreened();
    forms.areSelected();
    forms.arePromoted();
  }

  @Test
  @Order(3)
  void xj2015_05_09_13_15_ofThePilots() {
    begins("2015-04-24T09:00");
    XinjiangForms forms = new XinjiangForms(desk, province, stages, xinjiang);
    forms.begins();
    forms.plans();
    forms.isNominated();
    forms.isSelected();
    forms.reports();
    forms.isSupervised();
    forms.isAssessed();
  }

  @Test
  @Order(4)
  void cj2021_05_06_08_ofThePlansYear() {
    begins("2021-02-18T09:00");
    PlanForms forms = new PlanForms(desk, province, stages, year);
    forms.begins();
    forms.surveys();
    forms.makesTheMeasure();
    forms.divides();
    forms.reportsParts();
    forms.reportsOnTheMonth();
    forms.isCoordinated();
    forms.isAssessed();
  }
}
