package org.shifan.access.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.desk.DoneWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The office rule reads what the command reads anyway: it costs no round trip to the database. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:cost;DB_CLOSE_DELAY=-1")
class TaskRightsCostIT {

  private static final AtomicInteger ROUND_TRIPS = new AtomicInteger();
  private static volatile Thread testThread;

  /** Those of the test's own thread: jobs are acquired beside it. */
  private static void count() {
    if (Thread.currentThread() == testThread) {
      ROUND_TRIPS.incrementAndGet();
    }
  }

  @TestConfiguration
  static class Counting {

    @Bean
    static BeanPostProcessor countRoundTrips() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof DataSource source
              ? ProxyDataSourceBuilder.create(source)
                  .afterQuery((execution, queries) -> count())
                  .build()
              : bean;
        }
      };
    }
  }

  @Autowired ProcessEngine engine;
  @Autowired DoneWork done;
  @Autowired AuditTrail audit;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void deploy() {
    testThread = Thread.currentThread();
    engine
        .getRepositoryService()
        .createDeployment()
        .name("单位权限测试")
        .addClasspathResource("access/offices.bpmn")
        .enableDuplicateFiltering(true)
        .deploy();
    complete(true);
    complete(false);
  }

  @AfterEach
  void logout() {
    SecurityContextHolder.clearContext();
    engine.getIdentityService().clearAuthentication();
    engine.getProcessEngineConfiguration().setAuthorizationEnabled(true);
  }

  private int complete(boolean authorization) {
    engine.getIdentityService().clearAuthentication();
    engine.getProcessEngineConfiguration().setAuthorizationEnabled(authorization);
    String instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey("revocation", Map.of("expert", "expert-001"))
            .getId();
    TaskService tasks = engine.getTaskService();
    String lixia =
        tasks
            .createTaskQuery()
            .processInstanceId(instance)
            .taskDefinitionKey("lixia")
            .singleResult()
            .getId();
    engine.getIdentityService().setAuthentication("mz-370102", List.of("civil-affairs-370102"));
    ROUND_TRIPS.set(0);
    tasks.complete(lixia);
    return ROUND_TRIPS.get();
  }

  @Test
  void completingCostsTheSameWithAuthorizationAndWithout() {
    int with = complete(true);
    int without = complete(false);
    assertThat(with).as("round trips; without authorization %s", without).isEqualTo(without);
  }

  @Test
  void aTaskListIsOneQuery() {
    engine.getIdentityService().setAuthentication("mz-370102", List.of("civil-affairs-370102"));
    ROUND_TRIPS.set(0);
    assertThat(engine.getTaskService().createTaskQuery().count()).isGreaterThanOrEqualTo(0);
    assertThat(ROUND_TRIPS).hasValue(1);
  }

  @Test
  void aPageOfWhatIsDoneCostsTheSameHoweverLongItIs() {
    roundIsOpen();
    String office = "civil-affairs-370102";
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("mz-370102", null, office));
    engine.getIdentityService().setAuthentication("mz-370102", List.of(office));
    records("370102");
    done.list(true, 1);
    ROUND_TRIPS.set(0);
    assertThat(done.list(true, 1).rows()).hasSize(1);
    int ofOne = ROUND_TRIPS.get();
    List.of("370103", "370104", "370105", "370112", "370113", "370114").forEach(this::records);
    ROUND_TRIPS.set(0);
    assertThat(done.list(true, 1).rows()).hasSize(7);
    assertThat(ROUND_TRIPS).hasValue(ofOne);
  }

  private void roundIsOpen() {
    String deployment = engine.getRepositoryService().createDeploymentQuery().list().get(0).getId();
    jdbc.sql(
            "insert into selection_round (id, programme, province, round_year, deployment_id,"
                + " target_size, budget, status, opened_at, version)"
                + " values ('sd64-2021', 'sd64', '370000', 2021, ?, 20, 1, 'OPEN',"
                + " current_timestamp, 0)")
        .param(deployment)
        .update();
  }

  private void records(String county) {
    audit.record(
        Entry.of(Kind.DECISION, "sd64-2021-" + county, "prepareApplication")
            .by("civil-affairs-370102"));
  }
}
