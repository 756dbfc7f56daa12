package org.shifan.material.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.shifan.application.Application;
import org.shifan.application.Applications;
import org.shifan.filing.Filing;
import org.shifan.filing.Filings;
import org.shifan.material.MaterialOwner;
import org.shifan.material.MaterialOwners;
import org.shifan.plan.Part;
import org.shifan.plan.Parts;
import org.shifan.process.TaskFacts;
import org.shifan.process.TaskFacts.Facts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** From an open task to the materials that it is about: those of one paper, or a list. */
@Controller
class TaskPage {

  private final TaskFacts tasks;
  private final Applications applications;
  private final Filings filings;
  private final Parts parts;
  private final MaterialOwners owners;
  private final MaterialAccess access;

  TaskPage(
      TaskFacts tasks,
      Applications applications,
      Filings filings,
      Parts parts,
      MaterialOwners owners,
      MaterialAccess access) {
    this.tasks = tasks;
    this.applications = applications;
    this.filings = filings;
    this.parts = parts;
    this.owners = owners;
    this.access = access;
  }

  /**
   * What has materials that may be read.
   *
   * @param county whom it is about, in full
   * @param status where it stands
   */
  record Link(String owner, String county, String status) {}

  @GetMapping("/materials/tasks/{taskId}")
  String show(@PathVariable String taskId, @ModelAttribute("around") Around around, Model model) {
    Facts task =
        tasks.of(taskId).orElseThrow(() -> new NoSuchElementException("没有这项任务，或者已经办结，或者不由您办理"));
    Optional<Link> one = links(about(task).stream()).findFirst();
    if (one.isPresent()) {
      return "redirect:/materials/" + one.get().owner() + around.query();
    }
    model.addAttribute("task", task);
    model.addAttribute("links", links(all(task)).toList());
    model.addAttribute("inside", around.from(taskId));
    return "material/task";
  }

  /** The one paper that a task is about, if it is about one. */
  private Optional<MaterialOwner> about(Facts task) {
    if (task.filingId() != null) {
      return owners.find(task.filingId());
    }
    return task.roundId() == null || task.county() == null
        ? Optional.empty()
        : owners.papers(task.roundId() + "-" + task.county());
  }

  private Stream<MaterialOwner> all(Facts task) {
    if (task.roundId() == null || task.county() != null) {
      return Stream.empty();
    }
    if (task.unit() != null) {
      return ofUnit(task.roundId(), task.unit());
    }
    List<Application> sent =
        task.city() == null
            ? applications.ofRound(task.roundId())
            : applications.ofRecommendation(task.roundId() + "-" + task.city());
    return Stream.concat(
            sent.stream().filter(one -> one.status().sent()).map(Application::id),
            filings.ofRound(task.roundId()).stream()
                .filter(one -> one.status().sent())
                .map(Filing::id))
        .flatMap(id -> owners.find(id).stream());
  }

  /** The parts of a unit in the tasks of a plan, and what it filed on it. */
  private Stream<MaterialOwner> ofUnit(String roundId, String unit) {
    return Stream.concat(
            parts.of(roundId, unit).stream().map(Part::id),
            filings.ofRound(roundId).stream()
                .filter(one -> one.status().sent() && one.subject().equals(unit))
                .map(Filing::id))
        .flatMap(id -> owners.find(id).stream());
  }

  private Stream<Link> links(Stream<MaterialOwner> found) {
    return found
        .filter(access::mayRead)
        .map(owner -> new Link(owner.id(), owner.holder().subject(), owner.holder().status()));
  }
}
