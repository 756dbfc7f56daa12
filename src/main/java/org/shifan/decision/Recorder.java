package org.shifan.decision;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.identity.User;
import org.shifan.process.Actors;

/** What the person who completes a task may be called in a list of names. */
final class Recorder {

  private Recorder() {}

  /** The login and the names of the present user; nothing where the engine acts by itself. */
  static Set<String> of(DelegateTask task) {
    Set<String> called = new TreeSet<>();
    Actors.current()
        .ifPresent(
            id -> {
              called.add(id);
              called.addAll(names(user(task, id)));
            });
    return called;
  }

  private static User user(DelegateTask task, String id) {
    return task.getProcessEngineServices()
        .getIdentityService()
        .createUserQuery()
        .userId(id)
        .singleResult();
  }

  private static Set<String> names(User user) {
    Set<String> names = new TreeSet<>();
    if (user != null) {
      String first = user.getFirstName() == null ? "" : user.getFirstName().strip();
      String last = user.getLastName() == null ? "" : user.getLastName().strip();
      Stream.of(first, last, last + first, first + last)
          .filter(name -> name.length() > 1)
          .forEach(names::add);
    }
    return names;
  }
}
