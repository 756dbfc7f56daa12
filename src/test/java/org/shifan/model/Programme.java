package org.shifan.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.shifan.process.ModelFiles;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Rules;
import org.shifan.programme.RulesReader;

/**
 * A programme that is there: a folder under processes/ with a spine and its rules.
 *
 * @param name its short name, such as {@code sd64}
 */
public record Programme(String name) {

  private static final Path MODELS = Path.of("processes");

  /** All programmes, in the order of their names. */
  public static List<Programme> all() {
    try (Stream<Path> folders = Files.list(MODELS)) {
      return folders
          .map(folder -> new Programme(folder.getFileName().toString()))
          .filter(Programme::hasSpine)
          .sorted((one, other) -> one.name().compareTo(other.name()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its rules of every year that they know. */
  public List<Rules> rules() {
    try (InputStream dmn = Files.newInputStream(folder().resolve(name + ".dmn"))) {
      RulesReader reader = RulesReader.of(dmn);
      return reader.years().stream().map(reader::forYear).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kinds of its filings, of the first year of its rules. */
  public List<FilingRules.Kind> filings() {
    Rules first = rules().get(0);
    return first.has("filings") ? first.filings().kinds() : List.of();
  }

  /** Its policy's page, with its rules. */
  public Path policy() {
    return Path.of("docs", "policies", name + ".md");
  }

  private Path folder() {
    return MODELS.resolve(name);
  }

  private boolean hasSpine() {
    try {
      return Files.exists(folder().resolve(name + ".dmn"))
          && !ModelFiles.under(folder(), "bpmn").isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
