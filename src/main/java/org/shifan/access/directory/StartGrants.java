package org.shifan.access.directory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who starts what by the models, and which rows they made for it: only those are taken back. */
@Repository
class StartGrants {

  /**
   * A row that a model made.
   *
   * @param authorizationId the engine's id of the row
   * @param office whose right it is
   * @param resourceType the kind of resource, as the engine numbers it
   * @param resourceId which one: a process's key, or {@code *}
   */
  record Made(String authorizationId, String office, int resourceType, String resourceId) {

    boolean by(Grant grant) {
      return office.equals(grant.group())
          && resourceType == grant.resource().resourceType()
          && resourceId.equals(grant.resourceId());
    }
  }

  /** An office that a startable process names. */
  record Start(String process, String office) {}

  private final JdbcClient jdbc;

  StartGrants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What the engine read from a deployment's models. Its own query reads each model's text again.
   */
  List<Start> startsOf(String deploymentId) {
    return jdbc.sql(
            "select d.key_ as process, l.group_id_ as office from act_re_procdef d"
                + " join act_ru_identitylink l on l.proc_def_id_ = d.id_"
                + " where d.deployment_id_ = ? and d.startable_ = true and l.group_id_ is not null")
        .param(deploymentId)
        .query(Start.class)
        .list();
  }

  List<Made> all() {
    return jdbc.sql("select authorization_id, office, resource_type, resource_id from start_grant")
        .query(Made.class)
        .list();
  }

  /** Keeps that a model made the row, in the place of one that somebody deleted since. */
  void add(String authorizationId, Grant grant) {
    all().stream().filter(row -> row.by(grant)).forEach(this::remove);
    jdbc.sql("insert into start_grant values (?, ?, ?, ?)")
        .params(authorizationId, grant.group(), grant.resource().resourceType(), grant.resourceId())
        .update();
  }

  void remove(Made made) {
    jdbc.sql("delete from start_grant where authorization_id = ?")
        .param(made.authorizationId())
        .update();
  }
}
