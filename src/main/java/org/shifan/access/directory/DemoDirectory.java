package org.shifan.access.directory;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.shifan.access.DemoPeople;
import org.shifan.access.Office;
import org.springframework.stereotype.Component;

/** Gives the demo's people a login: groups, users and memberships. Who is there stays untouched. */
@Component
class DemoDirectory {

  private static final String EXPERTS = "experts";

  private final IdentityService identity;

  DemoDirectory(IdentityService identity) {
    this.identity = identity;
  }

  /** Adds the groups and users that are missing, all with this password. */
  void fill(DemoPeople people, String password) {
    Set<String> groups = ids(identity.createGroupQuery().list(), Group::getId);
    people.offices().stream().filter(o -> !groups.contains(o.id())).forEach(this::add);
    Set<String> users = ids(identity.createUserQuery().list(), User::getId);
    people.officials().stream()
        .filter(o -> !users.contains(o.userId()))
        .forEach(o -> add(o.userId(), o.displayName(), o.officeId(), password));
    people.experts().stream()
        .filter(e -> !users.contains(e.userId()))
        .forEach(e -> add(e.userId(), e.name(), EXPERTS, password));
  }

  private void add(Office office) {
    Group group = identity.newGroup(office.id());
    group.setName(office.name());
    group.setType(office.kind() == Office.Kind.ADMINISTRATORS ? "SYSTEM" : "WORKFLOW");
    identity.saveGroup(group);
  }

  private void add(String userId, String name, String office, String password) {
    User user = identity.newUser(userId);
    user.setFirstName(name);
    user.setLastName("");
    user.setPassword(password);
    identity.saveUser(user);
    identity.createMembership(userId, office);
  }

  private static <T> Set<String> ids(List<T> all, Function<T, String> id) {
    return all.stream().map(id).collect(Collectors.toSet());
  }
}
