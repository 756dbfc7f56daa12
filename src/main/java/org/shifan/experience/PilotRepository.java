package org.shifan.experience;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PilotRepository {

  private final JdbcClient jdbc;

  PilotRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The completed list, in its order; empty until one was. */
  List<Pilot> all() {
    return jdbc.sql("select code, name, batch from pilot_region order by place")
        .query(Pilot.class)
        .list();
  }

  void replace(List<Pilot> pilots) {
    jdbc.sql("delete from pilot_region").update();
    for (int i = 0; i < pilots.size(); i++) {
      Pilot pilot = pilots.get(i);
      jdbc.sql("insert into pilot_region (code, name, batch, place) values (?, ?, ?, ?)")
          .params(pilot.code(), pilot.name(), pilot.batch(), i + 1)
          .update();
    }
  }
}
