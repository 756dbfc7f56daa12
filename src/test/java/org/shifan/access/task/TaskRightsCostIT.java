package org.shifan.access.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

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
    engine.getIdentityService().clearAuthentication();
    engine.getProcessEngineConfiguration().setAuthorizationEnabled(true);
  }

  private int complete(boolean authorization) {
    engine.getIdentityService().clearAuthentication();
    engine.getProcessEngineConfiguration().setAuthorizationEnabled(authorization);
    String instance = engine.getRuntimeService().startProcessInstanceByKey("revocation").getId();
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
}
