package org.shifan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class ReadOnceTest {

  private final DataSourceTransactionManager manager =
      new DataSourceTransactionManager(new DriverManagerDataSource("jdbc:h2:mem:read-once"));
  private final TransactionTemplate transaction = new TransactionTemplate(manager);
  private final TransactionTemplate another = new TransactionTemplate(manager);
  private final ReadOnce<Integer> numbers = new ReadOnce<>();
  private final AtomicInteger reads = new AtomicInteger();

  ReadOnceTest() {
    another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  private int read() {
    return numbers.get("a", key -> reads.incrementAndGet());
  }

  @Test
  void oneTransactionReadsOnce() {
    transaction.executeWithoutResult(
        status -> {
          assertThat(read()).isEqualTo(1);
          assertThat(read()).isEqualTo(1);
        });
  }

  @Test
  void theNextTransactionReadsAnewWhetherCommittedOrRolledBack() {
    transaction.executeWithoutResult(status -> read());
    transaction.executeWithoutResult(
        status -> {
          assertThat(read()).isEqualTo(2);
          numbers.put("a", 99);
          status.setRollbackOnly();
        });
    transaction.executeWithoutResult(status -> assertThat(read()).isEqualTo(3));
  }

  @Test
  void withoutATransactionNothingIsKept() {
    assertThat(read()).isEqualTo(1);
    assertThat(read()).isEqualTo(2);
  }

  @Test
  void whatWasWrittenIsWhatIsRead() {
    transaction.executeWithoutResult(
        status -> {
          read();
          numbers.put("a", 99);
          assertThat(read()).isEqualTo(99);
          numbers.forget("a");
          assertThat(read()).isEqualTo(2);
        });
  }

  @Test
  void aTransactionInBetweenSeesNothingOfItAndLeavesNothing() {
    transaction.executeWithoutResult(
        outer -> {
          numbers.put("a", 99);
          another.executeWithoutResult(inner -> assertThat(read()).isEqualTo(1));
          assertThat(read()).isEqualTo(99);
        });
  }
}
