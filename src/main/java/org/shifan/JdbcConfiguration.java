package org.shifan;

import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;

/** Leaves table and column names unquoted, so that one spelling serves H2 and PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcRepositories
class JdbcConfiguration extends AbstractJdbcConfiguration {

  @Override
  public JdbcMappingContext jdbcMappingContext(
      Optional<NamingStrategy> namingStrategy,
      JdbcCustomConversions customConversions,
      RelationalManagedTypes jdbcManagedTypes) {
    JdbcMappingContext context =
        super.jdbcMappingContext(namingStrategy, customConversions, jdbcManagedTypes);
    context.setForceQuote(false);
    return context;
  }
}
