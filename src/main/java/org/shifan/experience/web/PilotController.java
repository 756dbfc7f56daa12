package org.shifan.experience.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shifan.experience.CompletePilots;
import org.shifan.experience.Pilot;
import org.shifan.experience.PilotChange;
import org.shifan.experience.Pilots;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of pilot regions: an administrator reads and completes it. */
@RestController
@RequestMapping("/api/pilots")
class PilotController {

  /**
   * The whole list.
   *
   * @param lines a line a region: code, name and batch
   */
  record Listed(String lines) {}

  private final Pilots pilots;
  private final CompletePilots completing;

  PilotController(Pilots pilots, CompletePilots completing) {
    this.pilots = pilots;
    this.completing = completing;
  }

  @GetMapping
  List<Pilot> read() {
    return pilots.all();
  }

  @PutMapping
  Map<String, Object> replace(@RequestBody Listed list) {
    PilotChange change = completing.replace(Objects.toString(list.lines(), ""));
    return Map.of(
        "count", change.count(),
        "added", change.added(),
        "removed", change.removed(),
        "changed", change.changed());
  }
}
