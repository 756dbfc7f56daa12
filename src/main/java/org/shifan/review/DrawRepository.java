package org.shifan.review;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shifan.process.Forms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the draws with their panels. */
@Repository
class DrawRepository {

  private record Member(int groupNo, String expert, boolean reserve) {}

  private final JdbcClient jdbc;

  DrawRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Draw> find(String roundId) {
    return jdbc.sql("select * from draw where round_id = ?")
        .param(roundId)
        .query(Draw.class)
        .optional();
  }

  /** Records the seed of a draw that is still to come. */
  void seed(String roundId, long seed) {
    jdbc.sql("insert into draw (round_id, seed) values (?, ?)").params(roundId, seed).update();
  }

  /** Records the pool and the panels that were drawn from it. */
  void drawn(String roundId, List<Reviewer> pool, OffsetDateTime at, List<PanelDraw.Panel> panels) {
    jdbc.sql("update draw set pool = ?, drawn_at = ? where round_id = ?")
        .params(Forms.text(pool), at, roundId)
        .update();
    for (PanelDraw.Panel panel : panels) {
      add(roundId, panel.group(), panel.seats(), false);
      add(roundId, panel.group(), panel.reserves(), true);
    }
  }

  /** The panels as recorded, by group. */
  List<PanelDraw.Panel> panels(String roundId) {
    List<PanelDraw.Panel> panels = new ArrayList<>();
    jdbc
        .sql(
            "select group_no, expert, reserve from panel_member where round_id = ?"
                + " order by group_no, reserve, seat_no")
        .param(roundId)
        .query(Member.class)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Member::groupNo, TreeMap::new, Collectors.toList()))
        .forEach(
            (group, members) ->
                panels.add(
                    new PanelDraw.Panel(group, experts(members, false), experts(members, true))));
    return panels;
  }

  private static List<String> experts(List<Member> members, boolean reserve) {
    return members.stream().filter(m -> m.reserve() == reserve).map(Member::expert).toList();
  }

  private void add(String roundId, int group, List<String> experts, boolean reserve) {
    for (int i = 0; i < experts.size(); i++) {
      jdbc.sql("insert into panel_member values (?, ?, ?, ?, ?)")
          .params(roundId, group, experts.get(i), i + 1, reserve)
          .update();
    }
  }
}
