package org.shifan.intervention.web;

import java.util.List;
import org.shifan.intervention.Intervention;
import org.shifan.intervention.Interventions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Interventions: an administrator opens one for themselves; any administrator ends one. */
@RestController
@RequestMapping("/api/interventions")
class InterventionController {

  /**
   * What is to be opened.
   *
   * @param reason why
   * @param minutes for how long
   */
  record Opening(String reason, Integer minutes) {}

  private final Interventions interventions;

  InterventionController(Interventions interventions) {
    this.interventions = interventions;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  InterventionView open(@RequestBody Opening opening) {
    return view(interventions.open(opening.reason(), opening.minutes()));
  }

  @GetMapping
  List<InterventionView> list() {
    return interventions.newest().stream().map(this::view).toList();
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable long id) {
    interventions.end(id);
  }

  private InterventionView view(Intervention one) {
    return InterventionView.of(one, interventions.deeds(one), interventions.now());
  }
}
