package org.shifan.access.directory;

import org.shifan.command.Commands;
import org.shifan.process.ModelSetRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Fills the directory before anybody can log in. It only adds what is missing, so every start runs
 * it.
 */
@Component
@ConditionalOnProperty(name = Commands.PROPERTY, havingValue = "none", matchIfMissing = true)
class DirectorySeed implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(DirectorySeed.class);

  private final EngineTransaction transaction;
  private final Rights rights;
  private final TasklistFilters filters;
  private final DemoSeed demo;
  private final ModelSetRepository models;
  private final Starters starters;

  DirectorySeed(
      EngineTransaction transaction,
      Rights rights,
      TasklistFilters filters,
      DemoSeed demo,
      ModelSetRepository models,
      Starters starters) {
    this.transaction = transaction;
    this.rights = rights;
    this.filters = filters;
    this.demo = demo;
    this.models = models;
    this.starters = starters;
  }

  @Override
  public void afterSingletonsInstantiated() {
    fill();
  }

  /** Adds what is missing, in one transaction. */
  void fill() {
    long start = System.nanoTime();
    transaction.run(
        () -> {
          rights.grant();
          rights.grant(filters.make());
          demo.fill();
          models.newest().ifPresent(set -> starters.comesIn(set.getId()));
        });
    LOG.info("directory complete after {} ms", (System.nanoTime() - start) / 1_000_000);
  }
}
