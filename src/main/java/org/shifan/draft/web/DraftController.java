package org.shifan.draft.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.access.UserDirectory;
import org.shifan.draft.Draft;
import org.shifan.draft.DraftConflict;
import org.shifan.draft.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The draft of whoever calls; of colleagues' only whose they are and when they were saved. */
@RestController
@RequestMapping("/api/tasks/{id}/draft")
class DraftController {

  /**
   * What a window sends.
   *
   * @param user who has typed it; null where it is the caller in any case
   * @param version the one it has seen last, null for none
   * @param form the form's variables
   */
  record Typed(String user, String version, JsonNode form) {}

  /** What was kept. */
  record Saved(String version, OffsetDateTime savedAt) {}

  /** A colleague who has begun as well. */
  record Colleague(String name, OffsetDateTime savedAt) {}

  /** All that the caller may know; version, time and form are null without a draft. */
  record Shown(
      String version,
      OffsetDateTime savedAt,
      @JsonRawValue String form,
      List<Colleague> colleagues) {}

  private final Drafts drafts;
  private final UserDirectory directory;

  DraftController(Drafts drafts, UserDirectory directory) {
    this.drafts = drafts;
    this.directory = directory;
  }

  @GetMapping
  Shown show(@PathVariable String id, Authentication login) {
    List<Draft> all = drafts.of(id);
    List<Colleague> colleagues =
        all.stream()
            .filter(draft -> !draft.userId().equals(login.getName()))
            .map(draft -> new Colleague(directory.name(draft.userId()), draft.savedAt()))
            .toList();
    return all.stream()
        .filter(draft -> draft.userId().equals(login.getName()))
        .findFirst()
        .map(own -> new Shown(own.version(), own.savedAt(), own.form(), colleagues))
        .orElse(new Shown(null, null, null, colleagues));
  }

  @PutMapping
  Saved save(@PathVariable String id, @RequestBody Typed typed, Authentication login) {
    if (typed.user() != null && !typed.user().equals(login.getName())) {
      // another has logged in elsewhere in this browser, and the old window still stands open
      throw new AccessDeniedException(
          "这是%s填写的内容，现在登录的是%s；请由填写的人登录后再保存"
              .formatted(directory.name(typed.user()), directory.name(login.getName())));
    }
    try {
      Draft draft = drafts.save(id, typed.version(), typed.form());
      return new Saved(draft.version(), draft.savedAt());
    } catch (DraftConflict conflict) {
      throw new ResponseStatusException(HttpStatus.CONFLICT, conflict.getMessage(), conflict);
    }
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(@PathVariable String id) {
    drafts.discard(id);
  }
}
