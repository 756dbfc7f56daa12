package org.shifan.overview.web;

import org.shifan.overview.Overview;
import org.shifan.overview.Overviews;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A round at a glance, to each reader what they may see. */
@RestController
class OverviewController {

  private final Overviews overviews;

  OverviewController(Overviews overviews) {
    this.overviews = overviews;
  }

  @GetMapping("/api/rounds/{id}/overview")
  Overview of(@PathVariable String id) {
    return overviews.of(id);
  }
}
