package org.shifan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.process.Forms;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is typed is kept for its official while the task is open, and no longer. */
@EngineTest
@Import(Province.class)
class DraftsTest {

  private static final String LIXIA = "370102";
  private static final String OFFICE = "civil-affairs-" + LIXIA;

  @Autowired private Province province;
  @Autowired private Drafts drafts;
  @Autowired private IdentityService identity;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private JdbcClient jdbc;
  private String task;

  @BeforeEach
  void aCountyPrepares() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts("370100");
    task = province.task("prepareApplication", LIXIA).getId();
    isHere("mz-370102", OFFICE);
  }

  @AfterEach
  void nobodyIsHere() {
    identity.clearAuthentication();
    SecurityContextHolder.clearContext();
  }

  private void isHere(String user, String... offices) {
    identity.setAuthentication(user, List.of(offices));
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(user, null, offices));
  }

  private static JsonNode typed(String contact) {
    return Forms.read(
        Forms.text(Map.of("application", Map.of("contact", contact))), JsonNode.class);
  }

  private long kept() {
    return jdbc.sql("select count(*) from draft").query(Long.class).single();
  }

  @Test
  void whatOneTypesIsThereAgainAndFollowsWhatTheySawLast() {
    Draft first = drafts.save(task, null, typed("王"));
    Draft second = drafts.save(task, first.version(), typed("王丽"));
    assertThat(drafts.of(task)).containsExactly(second);
    assertThat(drafts.save(task, first.version(), typed("王丽"))).isEqualTo(second);
    assertThat(second.form()).isEqualTo("{\"application\":{\"contact\":\"王丽\"}}");
  }

  @Test
  void aWindowThatHasNotSeenTheNewestOverwritesNothing() {
    Draft first = drafts.save(task, null, typed("王"));
    Draft second = drafts.save(task, first.version(), typed("王丽"));
    for (String seen : new String[] {null, first.version(), "x"}) {
      assertThatThrownBy(() -> drafts.save(task, seen, typed("李")))
          .isInstanceOf(DraftConflict.class)
          .hasMessageContaining("另一个窗口已于")
          .hasMessageContaining("保存了较新的草稿");
    }
    assertThat(drafts.of(task)).containsExactly(second);
    drafts.discard(task);
    assertThatThrownBy(() -> drafts.save(task, second.version(), typed("李")))
        .isInstanceOf(DraftConflict.class)
        .hasMessageContaining("放弃");
  }

  @Test
  void colleaguesHaveDraftsOfTheirOwnAndOthersHaveNone() {
    Draft own = drafts.save(task, null, typed("王丽"));
    isHere("mz-371082", OFFICE);
    Draft colleagues = drafts.save(task, null, typed("李"));
    drafts.discard(task);
    assertThat(drafts.of(task)).containsExactly(own).doesNotContain(colleagues);
    isHere("mz-370103", "civil-affairs-370103");
    assertThatThrownBy(() -> drafts.of(task)).isInstanceOf(AuthorizationException.class);
    assertThatThrownBy(() -> drafts.save(task, null, typed("张")))
        .isInstanceOf(AuthorizationException.class);
    assertThatThrownBy(() -> drafts.discard(task)).isInstanceOf(AuthorizationException.class);
    assertThat(kept()).isOne();
  }

  @Test
  void aDraftMayBeIncompleteAndWrongButHoldsNothingForeign() {
    drafts.save(task, null, Forms.read("{\"application\":{}}", JsonNode.class));
    for (String foreign :
        List.of(
            "{\"award\":1}",
            "{\"application\":{\"status\":\"SELECTED\"}}",
            "{\"application\":{\"contact\":{\"name\":\"王\"}}}",
            "{\"application\":\"王\"}",
            "{\"application\":[]}",
            "null")) {
      JsonNode content = Forms.read(foreign, JsonNode.class);
      assertThatThrownBy(() -> drafts.save(task, null, content))
          .as(foreign)
          .isInstanceOf(Refused.class);
    }
    assertThatThrownBy(() -> drafts.save(task, null, typed("王".repeat(Drafts.LONGEST))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("草稿过长");
  }

  @Test
  void aDraftEndsWithItsTaskAndStaysWhereTheFormIsRefused() {
    drafts.save(task, null, typed("王丽"));
    Map<String, Object> wrong =
        Map.of("application", Forms.value(Map.of("action", "no such action")));
    assertThatThrownBy(() -> tasks.complete(task, wrong)).isInstanceOf(Refused.class);
    assertThat(kept()).isOne();
    tasks.complete(task, Map.of("application", Forms.value(Map.of("action", "save"))));
    assertThat(kept()).isZero();
    assertThatThrownBy(() -> drafts.save(task, null, typed("王丽")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("已办结或已关闭");
  }

  @Test
  void aDraftEndsWithTheProcessThatIsDeleted() {
    drafts.save(task, null, typed("王丽"));
    nobodyIsHere();
    String instance = province.task("prepareApplication", LIXIA).getProcessInstanceId();
    runtime.deleteProcessInstance(instance, "test");
    assertThat(kept()).isZero();
  }

  @Test
  void nothingOfADraftIsInTheAudit() {
    drafts.save(task, null, typed("王丽的手机"));
    drafts.discard(task);
    assertThat(
            jdbc.sql("select count(*) from audit_record where content like '%王丽的手机%'")
                .query(Long.class)
                .single())
        .isZero();
  }
}
