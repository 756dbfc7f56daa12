package org.shifan.intervention;

import org.shifan.access.Logins;
import org.shifan.process.Actors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Holds administrators to their interventions where no command of the engine is sent. */
@Component
public class DeedsBesideTheEngine {

  private final Interventions interventions;

  DeedsBesideTheEngine(Interventions interventions) {
    this.interventions = interventions;
  }

  /**
   * Takes on record what an administrator changes; whoever else calls passes.
   *
   * @param stream the business id that it is about
   * @param what in words
   * @param content what it was done to and how, as JSON
   * @throws AccessDeniedException where the administrator has no intervention open
   */
  public void note(String stream, String what, String content) {
    if (Logins.administrator()) {
      Intervention open =
          Actors.current()
              .flatMap(interventions::openOf)
              .orElseThrow(() -> new AccessDeniedException(Interventions.NEEDED));
      interventions.record(open, stream, what, null, content);
    }
  }
}
