package org.shifan.revocation;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The recognition of an application, where it came to one. */
@Component
class Recognition {

  private final JdbcClient jdbc;

  Recognition(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the county was recognised, revoked or not. */
  boolean exists(String applicationId) {
    return jdbc.sql("select count(*) from recognition where application_id = ?")
            .param(applicationId)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Revokes it; one revoked before keeps its date. */
  void revoke(String applicationId, LocalDate on) {
    jdbc.sql(
            "update recognition set revoked_on = ?"
                + " where application_id = ? and revoked_on is null")
        .params(on, applicationId)
        .update();
  }
}
