package org.shifan.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An expression in a query is code: the engine evaluates it inside or-queries, we do not. */
@EngineTest
class OrQueryExpressionsTest {

  @Autowired private TaskService tasks;
  @Autowired private IdentityService identity;

  @BeforeEach
  void anOfficialIsLoggedIn() {
    identity.setAuthentication("mz-370102", List.of("civil-affairs-370102"));
  }

  @AfterEach
  void nobodyIs() {
    identity.clearAuthentication();
  }

  @Test
  void anExpressionInAnOrQueryIsRefusedAndNotEvaluated() {
    var query =
        tasks
            .createTaskQuery()
            .or()
            .taskName("x")
            .dueAfterExpression("${noSuchBean.run()}")
            .endOr();
    assertThatThrownBy(query::list)
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("orQueries");
    assertThatThrownBy(query::count).isInstanceOf(BadUserRequestException.class);
  }

  @Test
  void anOrQueryWithoutExpressionsIsAnswered() {
    assertThat(tasks.createTaskQuery().or().taskName("x").taskName("y").endOr().list()).isEmpty();
  }
}
