package org.shifan.desk.web;

import org.shifan.desk.DeskTask;
import org.shifan.desk.DeskTasks;
import org.shifan.desk.Progress;
import org.shifan.desk.RulesInForce;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What stands on the tabs beside a task's form, as pieces of a page. */
@Controller
@RequestMapping("/desk/tasks/{id}")
class TaskTabs {

  private final DeskTasks tasks;
  private final Progress progress;
  private final RulesInForce rules;

  TaskTabs(DeskTasks tasks, Progress progress, RulesInForce rules) {
    this.tasks = tasks;
    this.progress = progress;
    this.rules = rules;
  }

  @GetMapping("/progress")
  @Transactional(readOnly = true)
  String progress(@PathVariable String id, Model model) {
    model.addAttribute("progress", progress.of(tasks.require(id)));
    return "desk/progress";
  }

  @GetMapping("/rules")
  @Transactional(readOnly = true)
  String rules(@PathVariable String id, Model model) {
    DeskTask task = tasks.require(id);
    model.addAttribute("task", task);
    model.addAttribute("chapters", rules.of(task.round()));
    return "desk/rules";
  }
}
