package org.shifan.process;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.shifan.programme.Rules;
import org.shifan.programme.RulesReader;
import org.springframework.stereotype.Component;

/** The rules of a programme as a deployment holds them: a round keeps the ones it opened with. */
@Component
public class RuleBook {

  private record Chapter(String deploymentId, String programme) {}

  private record Page(Chapter chapter, int year) {}

  private final SetFiles files;
  private final SystemWork system;
  private final Map<Chapter, RulesReader> chapters = new ConcurrentHashMap<>();
  private final Map<Page, Rules> pages = new ConcurrentHashMap<>();

  RuleBook(SetFiles files, SystemWork system) {
    this.files = files;
    this.system = system;
  }

  /**
   * The rules of a programme in a deployment for a year.
   *
   * @throws Refused where the rules do not know the year
   */
  public Rules of(String deploymentId, String programme, int year) {
    Chapter chapter = new Chapter(deploymentId, programme);
    return pages.computeIfAbsent(new Page(chapter, year), page -> read(chapter, year));
  }

  /**
   * On which clauses those rules rest: the annotations of the rows in force, by the id of their
   * decision table, such as {@code quota}.
   */
  public Map<String, List<String>> clauses(String deploymentId, String programme, int year) {
    return reader(new Chapter(deploymentId, programme)).clauses(year);
  }

  /** The rule that says for which years there are rules. */
  public String yearsRule(String deploymentId, String programme) {
    return reader(new Chapter(deploymentId, programme)).yearsRule();
  }

  private RulesReader reader(Chapter chapter) {
    // whoever asks first after a start: officials may not read deployments, but live by their rules
    return system.done(() -> chapters.computeIfAbsent(chapter, this::open));
  }

  private Rules read(Chapter chapter, int year) {
    RulesReader reader = reader(chapter);
    Refused.when(reader.refusal(year));
    return reader.forYear(year);
  }

  private RulesReader open(Chapter chapter) {
    String file = chapter.programme() + ".dmn";
    byte[] dmn =
        files
            .content(chapter.deploymentId(), file)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "no %s in deployment %s".formatted(file, chapter.deploymentId())));
    return RulesReader.of(new ByteArrayInputStream(dmn));
  }
}
