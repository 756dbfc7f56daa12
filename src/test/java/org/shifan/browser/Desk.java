package org.shifan.browser;

import java.util.function.Function;
import org.camunda.bpm.engine.task.Task;

/** Where officials sit down to their forms: each is looked at as it opens. */
record Desk(Function<String, Official> people, Meanwhile meanwhile, Kept kept) {

  /** The official opens a task; a picture is kept under this name. */
  Sitting opens(String user, Task task, String name) {
    Official official = people.apply(user);
    TaskForm form = FormLook.at(official, task.getId(), "form-" + name);
    return new Sitting(official, task.getId(), form, kept);
  }

  /** The official opens the form with which a process is started; a picture is kept. */
  Sitting starts(String user, String process, String name) {
    Official official = people.apply(user);
    TaskForm form = official.starts(process);
    official.shot("form-" + name);
    FormLook.inspect(form);
    return new Sitting(official, "", form, kept);
  }

  /** The official opens a task; a picture is kept under the task's name and this. */
  Sitting sits(String user, Task task, String when) {
    return opens(user, task, task.getTaskDefinitionKey() + when);
  }

  Sitting sits(String user, Task task) {
    return sits(user, task, "");
  }

  /** The official opens the task of this key, whomever it is about. */
  Sitting sits(String user, String key) {
    return sits(user, meanwhile.any(key));
  }

  /** Whose task it is opens it. */
  Sitting sits(Task task) {
    return sits(task.getAssignee(), task);
  }
}
