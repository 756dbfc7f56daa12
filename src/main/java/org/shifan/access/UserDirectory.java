package org.shifan.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.shifan.process.SystemWork;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The users whom the engine keeps and their offices, whoever asks. */
@Component
public class UserDirectory {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

  private final IdentityService identity;
  private final SystemWork system;

  UserDirectory(@Lazy IdentityService identity, SystemWork system) {
    this.identity = identity;
    this.system = system;
  }

  /** Whether a user could have this id: what else is typed is asked of no database. */
  public static boolean possible(String user) {
    return user != null && ID.matcher(user).matches();
  }

  /** Whether there is a user with this id. */
  public boolean knows(String user) {
    return possible(user) && system.done(() -> identity.createUserQuery().userId(user).count()) > 0;
  }

  /** A user's name as colleagues know it; the id where none is kept. */
  public String name(String user) {
    return names(List.of(user)).get(user);
  }

  /** The ids of the groups that a user is a member of. */
  public List<String> offices(String user) {
    return system.done(() -> identity.createGroupQuery().groupMember(user).list()).stream()
        .map(Group::getId)
        .toList();
  }

  /** The names of these users by their ids, with one question; a user without one has the id. */
  public Map<String, String> names(Collection<String> users) {
    String[] known =
        users.stream().filter(UserDirectory::possible).distinct().toArray(String[]::new);
    Map<String, String> names = new HashMap<>();
    users.forEach(user -> names.put(user, user));
    if (known.length > 0) {
      system
          .done(() -> identity.createUserQuery().userIdIn(known).list())
          .forEach(user -> names.put(user.getId(), name(user)));
    }
    return names;
  }

  /** The name of an office as the directory has it, or its id where it has none. */
  public String office(String group) {
    return system.done(() -> identity.createGroupQuery().groupIdIn(group).list()).stream()
        .map(Group::getName)
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(group);
  }

  private static String name(User user) {
    String name =
        (Objects.toString(user.getFirstName(), "") + Objects.toString(user.getLastName(), ""))
            .strip();
    return name.isEmpty() ? user.getId() : name;
  }
}
