package org.shifan.access.directory;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.shifan.access.Office;
import org.shifan.access.Official;
import org.shifan.access.demo.DemoPeople;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives the demo's people a login: groups, users and memberships, with the rows that the engine
 * itself would add. Two thousand users by the engine's calls take seconds, by batches they do not.
 * Who is there stays untouched.
 */
@Component
class DemoDirectory {

  private static final String EXPERTS = "experts";

  private final ProcessEngineConfigurationImpl engine;
  private final JdbcTemplate batch;

  DemoDirectory(ProcessEngine engine, JdbcTemplate batch) {
    this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    this.batch = batch;
  }

  /** Adds the groups and users that are missing, all with this password; within a command. */
  void fill(DemoPeople people, String password) {
    List<Office> offices = missing("act_id_group", people.offices(), Office::id);
    insert(
        "act_id_group (id_, rev_, name_, type_) values (?, 1, ?, ?)",
        offices.stream().map(o -> row(o.id(), o.name(), type(o))));
    insert(
        "act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)"
            + " values (?, 1, ?, ?, ?, ?, ?)",
        offices.stream().map(o -> right(o.id(), Resources.GROUP, Permissions.READ)));

    Stream<Official> experts =
        people.experts().stream().map(e -> new Official(e.userId(), e.name(), EXPERTS));
    List<Official> users =
        missing(
            "act_id_user",
            Stream.concat(people.officials().stream(), experts).toList(),
            Official::userId);
    insert(
        "act_id_user (id_, rev_, first_, last_, pwd_, salt_) values (?, 1, ?, '', ?, ?)",
        users.stream().map(u -> user(u, password)));
    insert(
        "act_id_membership (user_id_, group_id_) values (?, ?)",
        users.stream().map(u -> row(u.userId(), u.officeId())));
    insert(
        "act_ru_authorization (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_)"
            + " values (?, 1, ?, ?, ?, ?, ?)",
        users.stream().map(u -> right(u.userId(), Resources.USER, Permissions.ALL)));
  }

  private static String type(Office office) {
    return office.kind() == Office.Kind.ADMINISTRATORS ? "SYSTEM" : "WORKFLOW";
  }

  /** What the engine lets groups and users do with themselves. */
  private Object[] right(String id, Resource resource, Permission permission) {
    return row(
        engine.getIdGenerator().getNextId(),
        Authorization.AUTH_TYPE_GRANT,
        id,
        resource.resourceType(),
        id,
        permission.getValue());
  }

  private static Object[] user(Official official, String password) {
    UserEntity user = new UserEntity(official.userId());
    user.setPassword(password);
    user.encryptPassword();
    return row(official.userId(), official.displayName(), user.getPassword(), user.getSalt());
  }

  private <T> List<T> missing(String table, List<T> all, Function<T, String> id) {
    Set<String> there =
        batch.queryForList("select id_ from " + table, String.class).stream()
            .collect(Collectors.toSet());
    return all.stream().filter(one -> !there.contains(id.apply(one))).toList();
  }

  private void insert(String into, Stream<Object[]> rows) {
    batch.batchUpdate("insert into " + into, rows.toList());
  }

  private static Object[] row(Object... values) {
    return values;
  }
}
