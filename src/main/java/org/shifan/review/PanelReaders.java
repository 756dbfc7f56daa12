package org.shifan.review;

import org.shifan.material.MaterialReaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Experts read a candidate's materials once they have declared that they have no conflict
 * (SD64-15).
 */
@Component
class PanelReaders implements MaterialReaders {

  private final JdbcClient jdbc;

  PanelReaders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean mayRead(String ownerId, String userId) {
    return jdbc.sql(
                "select count(*) from seat s join county_result r"
                    + " on r.application_id = s.application_id"
                    + " where (r.application_id = ? or r.materials_id = ?)"
                    + " and s.expert = ? and s.status = ?")
            .params(ownerId, ownerId, userId, SeatStatus.SEATED.name())
            .query(Integer.class)
            .single()
        > 0;
  }
}
