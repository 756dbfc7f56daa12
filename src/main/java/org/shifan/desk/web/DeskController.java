package org.shifan.desk.web;

import java.util.List;
import org.shifan.desk.TaskCard;
import org.shifan.desk.TaskCards;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the task list shows beside each task: by the system's clock, all in one request. */
@RestController
@RequestMapping("/api/desk")
class DeskController {

  private final TaskCards cards;

  DeskController(TaskCards cards) {
    this.cards = cards;
  }

  @GetMapping("/tasks")
  List<TaskCard> tasks(@RequestParam List<String> id) {
    return cards.of(id);
  }

  @GetMapping("/tasks/{id}")
  TaskCards.OpenTask task(@PathVariable String id) {
    return cards.one(id);
  }
}
