package org.shifan.desk;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.shifan.access.Logins;
import org.shifan.calendar.Deadlines;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 已办: what the caller, or an office of theirs, has completed. */
@Component
public class DoneWork {

  private static final int SIZE = 20;

  private final DoneRepository records;
  private final Wording wording;
  private final DoneForms forms;
  private final Titles titles;

  DoneWork(DoneRepository records, Wording wording, DoneForms forms, Titles titles) {
    this.records = records;
    this.wording = wording;
    this.forms = forms;
    this.titles = titles;
  }

  /**
   * A page of what was done.
   *
   * @param own whether only what the caller did, or had done on their behalf
   * @param page which page, from 1; the last where there are fewer
   */
  @Transactional(readOnly = true)
  public DoneList list(boolean own, int page) {
    Reader reader = reader();
    int total = records.count(reader, own);
    int pages = Math.max(1, (total + SIZE - 1) / SIZE);
    int shown = Math.min(Math.max(page, 1), pages);
    List<DoneRepository.Done> found = records.page(reader, own, (shown - 1) * SIZE, SIZE);
    Map<String, String> people = people(found.stream());
    return new DoneList(found.stream().map(d -> row(d, people)).toList(), shown, pages, total);
  }

  /**
   * One record with what was filled in.
   *
   * @throws NoSuchElementException where there is none that the caller may read
   */
  @Transactional(readOnly = true)
  public DoneRecord require(String stream, long recordNo) {
    DoneRepository.Done done =
        records
            .find(reader(), stream, recordNo)
            .orElseThrow(() -> new NoSuchElementException("没有您可以查看的这条已办记录"));
    Map<String, String> people = people(Stream.of(done));
    return new DoneRecord(
        row(done, people), people.get(done.onBehalfOf()), forms.of(done).orElse(null));
  }

  private static Reader reader() {
    Authentication login =
        Logins.current().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    return new Reader(
        login.getName(),
        Stream.concat(Stream.of(login.getName()), Logins.offices(login).stream()).toList());
  }

  private Map<String, String> people(Stream<DoneRepository.Done> found) {
    return titles.people(
        found
            .flatMap(done -> Stream.of(done.actor(), done.onBehalfOf()))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private DoneList.Row row(DoneRepository.Done done, Map<String, String> people) {
    return new DoneList.Row(
        done.stream(),
        done.recordNo(),
        Deadlines.format(done.recordedAt().toInstant()),
        wording.step(done.stream(), done.what()),
        wording.subject(done.stream()),
        people.get(done.actor()),
        done.office().equals(done.actor()) ? "" : titles.office(done.office()),
        Objects.toString(done.why(), ""),
        Objects.toString(done.rule(), ""));
  }
}
