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
  private final ObjectProvider<RowSink> sink;

  Watching(ObjectProvider<DataSource> database, ObjectProvider<RowSink> sink) {
    this.database = database;
    this.sink = sink;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof DataSource plain && !(bean instanceof WatchedDataSource)) {
      return new WatchedDataSource(plain);
    }
    if (bean instanceof FlywayMigrationInitializer) {
      try {
        ((WatchedDataSource) database.getObject()).watch(sink::getObject);
      } catch (SQLException e) {
        throw new BeanInitializationException("the tables cannot be read", e);
      }
    }
    return bean;
  }
}
