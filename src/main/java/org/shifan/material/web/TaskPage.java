package org.shifan.material.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.shifan.application.Application;
import org.shifan.application.Applications;
import org.shifan.material.MaterialOwner;
import org.shifan.process.TaskFacts;
import org.shifan.process.TaskFacts.Facts;
import org.shifan.region.Regions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** From an open task to the materials that it is about: one application's, or a list. */
@Controller
class TaskPage {

  private final TaskFacts tasks;
  private final Applications applications;
  private final MaterialAccess access;
  private final Regions regions;

  TaskPage(TaskFacts tasks, Applications applications, MaterialAccess access, Regions regions) {
    this.tasks = tasks;
    this.applications = applications;
    this.access = access;
    this.regions = regions;
  }

  /**
   * An application whose materials may be read.
   *
   * @param county the county's full name
   * @param status where the application stands
   */
  record Link(String owner, String county, String status) {}

  @GetMapping("/materials/tasks/{taskId}")
  String show(@PathVariable String taskId, @ModelAttribute("around") Around around, Model model) {
    Facts task =
        tasks.of(taskId).orElseThrow(() -> new NoSuchElementException("没有这项任务，或者已经办结，或者不由您办理"));
    if (task.county() != null) {
      Optional<Link> one = links(of(task)).findFirst();
      if (one.isPresent()) {
        return "redirect:/materials/" + one.get().owner() + around.query();
      }
    }
    model.addAttribute("task", task);
    model.addAttribute("links", links(of(task)).toList());
    model.addAttribute("inside", around.from(taskId));
    return "material/task";
  }

  private Stream<Application> of(Facts task) {
    if (task.roundId() == null) {
      return Stream.empty();
    }
    if (task.county() != null) {
      return applications.find(task.roundId() + "-" + task.county()).stream();
    }
    List<Application> all =
        task.city() == null
            ? applications.ofRound(task.roundId())
            : applications.ofRecommendation(task.roundId() + "-" + task.city());
    return all.stream().filter(application -> application.status().sent());
  }

  private Stream<Link> links(Stream<Application> found) {
    return found
        .filter(
            application -> access.mayRead(new MaterialOwner(application.id(), application, null)))
        .map(
            application ->
                new Link(
                    application.id(),
                    regions.fullName(application.county()),
                    application.status().label()));
  }
}
