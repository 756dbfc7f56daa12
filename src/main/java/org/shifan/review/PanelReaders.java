package org.shifan.review;

import org.shifan.material.MaterialReaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Experts read a county's materials once they have declared that they have no conflict (SD64-15).
 */
@Component
class PanelReaders implements MaterialReaders {

  private final JdbcClient jdbc;

  PanelReaders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean mayRead(String applicationId, String userId) {
    return jdbc.sql(
                "select count(*) from seat where application_id = ? and expert = ? and status = ?")
            .params(applicationId, userId, SeatStatus.SEATED.name())
            .query(Integer.class)
            .single()
        > 0;
  }
}
