package org.shifan.audit.rows;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanInitializationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.stereotype.Component;

/**
 * Has the database watched from the end of the migrations on, before anything else can write: what
 * is in it by then, the baseline takes on record.
 */
@Component
class Watching implements BeanPostProcessor {

  private final ObjectProvider<DataSource> database;

  Watching(ObjectProvider<DataSource> database) {
    this.database = database;
  }

  private WatchedDataSource watched() {
    return WatchedDataSource.in(database.getObject());
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof DataSource plain && !(bean instanceof WatchedDataSource)) {
      return new WatchedDataSource(plain);
    }
    if (bean instanceof RowSink sink) {
      watched().tell(sink);
    }
    if (bean instanceof FlywayMigrationInitializer) {
      try {
        watched().watch();
      } catch (SQLException e) {
        throw new BeanInitializationException("the tables cannot be read", e);
      }
    }
    return bean;
  }
}
