package org.shifan.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.SettableClock;
import org.shifan.guard.UnsentForms;
import org.shifan.process.Actors;
import org.shifan.process.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what officials type while a task is open, each one's own; only who may complete the task
 * now reads and writes here. It has no legal weight: it is in no audit, and ends with the task.
 */
@Service
public class Drafts {

  /** Characters of JSON; the largest form of a round, with every text at its limit, has half. */
  static final int LONGEST = 200_000;

  private final DraftRepository drafts;
  private final UnsentForms forms;
  private final SettableClock clock;

  Drafts(DraftRepository drafts, UnsentForms forms, SettableClock clock) {
    this.drafts = drafts;
    this.forms = forms;
    this.clock = clock;
  }

  /**
   * The caller's own draft and those of colleagues who work on the same task, the newest first.
   *
   * @throws java.util.NoSuchElementException where the task is not open any more
   */
  @Transactional(readOnly = true)
  public List<Draft> of(String task) {
    forms.requireWork(task);
    return drafts.of(task);
  }

  /**
   * Keeps what the caller has typed.
   *
   * @param seen the version that the caller's window has read or saved last; null for none
   * @param typed the form's variables as one JSON object, complete or not
   * @throws Refused where it is too long or holds what the form has not
   * @throws DraftConflict where another window of the caller has saved or discarded meanwhile
   * @throws java.util.NoSuchElementException where the task is not open any more
   */
  @Transactional
  public Draft save(String task, String seen, JsonNode typed) {
    String text = text(typed);
    forms.check(task, typed);
    String user = Actors.current().orElseThrow();
    Draft draft = new Draft(user, UUID.randomUUID().toString(), now(), text);
    Optional<Draft> present = own(drafts.of(task), user);
    if (present.map(Draft::form).filter(text::equals).isPresent()) {
      // the same once more, by a window that was closed before it heard the answer
      return present.get();
    }
    if (!Objects.equals(present.map(Draft::version).orElse(null), seen)) {
      throw conflict(present);
    }
    keep(task, draft, seen);
    return draft;
  }

  private static String text(JsonNode typed) {
    String text = String.valueOf(typed);
    if (text.length() > LONGEST) {
      throw new Refused("FORM", "草稿过长：最多%d个字符，现为%d个，请减少内容".formatted(LONGEST, text.length()));
    }
    return text;
  }

  private void keep(String task, Draft draft, String seen) {
    if (seen == null) {
      drafts.add(task, draft);
    } else if (!drafts.replace(task, draft, seen)) {
      throw conflict(own(drafts.of(task), draft.userId()));
    }
  }

  /** Forgets the caller's draft; where there is none, nothing happens. */
  @Transactional
  public void discard(String task) {
    forms.requireWork(task);
    drafts.remove(task, Actors.current().orElseThrow());
  }

  private static Optional<Draft> own(List<Draft> all, String user) {
    return all.stream().filter(draft -> draft.userId().equals(user)).findFirst();
  }

  private static DraftConflict conflict(Optional<Draft> present) {
    return new DraftConflict(
        present
            .map(
                draft ->
                    "另一个窗口已于%s保存了较新的草稿，本窗口填写的内容没有覆盖它"
                        .formatted(Deadlines.format(draft.savedAt().toInstant())))
            .orElse("另一个窗口已放弃这份草稿，本窗口填写的内容没有保存"));
  }

  private OffsetDateTime now() {
    return clock
        .realInstant()
        .truncatedTo(ChronoUnit.MILLIS)
        .atZone(Deadlines.BEIJING)
        .toOffsetDateTime();
  }
}
