package org.shifan.guard.deed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractVariableCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.shifan.process.Forms;

/**
 * What a command changes: taken before it runs, when what it is about can still be looked at.
 *
 * @param command the class's name, for those who know the engine
 * @param words what it is called
 * @param given what it carries
 */
record Report(
    String command, String words, Map<String, Object> given, Subject subject, Changes changes) {

  static Report of(Command<?> command, String words, CommandContext context) {
    Map<String, Object> given = Particulars.of(command);
    Subjects subjects = new Subjects(command, given, context);
    return new Report(
        KnownCommands.name(command.getClass()),
        words,
        given,
        subjects.find(),
        changes(command, given, subjects));
  }

  private static Changes changes(Command<?> command, Map<String, Object> given, Subjects subjects) {
    if (command instanceof AbstractVariableCmd || command instanceof AbstractPatchVariablesCmd) {
      var task = subjects.task();
      var scope = task == null ? subjects.execution() : task;
      return scope == null ? Changes.NONE : Changes.of(given, scope);
    }
    return Changes.NONE;
  }

  /** What was done, in words, with the names of the variables. */
  String what() {
    return changes.names().isEmpty() ? words : words + "：" + String.join("、", changes.names());
  }

  /** The business id that it was about, or that it began; or null. */
  String stream(Object result) {
    return subject.stream() == null && result instanceof ProcessInstance begun
        ? begun.getBusinessKey()
        : subject.stream();
  }

  /** All of it as JSON, with what came of it. */
  String content(Object result) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("command", command);
    if (subject.about() != null) {
      content.put("about", subject.about());
    }
    if (!changes.sentences().isEmpty()) {
      content.put("changes", changes.sentences());
    }
    if (!subject.before().isEmpty()) {
      content.put("before", subject.before());
    }
    content.put("given", given);
    if (result instanceof Batch batch) {
      content.put("batch", batch.getId());
    } else if (result instanceof ProcessInstance begun) {
      content.put("instance", begun.getId());
    }
    return Forms.text(content);
  }
}
