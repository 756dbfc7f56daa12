package org.shifan.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactFileTest {

  @TempDir Path directory;

  @Test
  void skipsCommentsAndBlankLinesAndKeepsTheLineNumbersOfTheFile() {
    FactFile file = read("# 说明\n\na,b\n1, 2 \n\n3,\n");
    assertThat(file.lines()).extracting(FactFile.Line::number).containsExactly(4, 6);
    assertThat(file.lines().get(0).values()).containsExactly("1", "2");
    assertThat(file.lines().get(1).values()).containsExactly("3", "");
  }

  @Test
  void readsWhatASpreadsheetWrites() {
    assertThat(read("\uFEFFa,b\r\n1,2\r\n").lines().get(0).values()).isEqualTo(List.of("1", "2"));
    assertThat(read("\uFEFF# 说明\r\na,b\r\n1,2\r\n").lines()).hasSize(1);
  }

  @Test
  void refusesAnotherHeaderAnotherNumberOfColumnsAndNoFacts() {
    refused("b,a\n1,2", "test, line 1: found 'b,a'; expected the header 'a,b'");
    refused("a,b\n1,2\n1", "test, line 3: found '1'; expected 2 columns: a,b");
    refused("a,b\n1,2,3", "test, line 2: found '1,2,3'; expected 2 columns: a,b");
    refused("a,b\n# 1,2", "test: no facts; expected the header 'a,b' and lines");
  }

  @Test
  void prefersTheAdministratorsFileAndFallsBackToThePackagedOne() throws Exception {
    Files.writeString(directory.resolve("regions.csv"), "code,name,level,parent\n1,2,3,4\n");
    FactFiles files = new FactFiles(directory.toString());
    assertThat(files.open("regions.csv", "code,name,level,parent").lines()).hasSize(1);
    assertThat(files.open("holidays.csv", "date,kind,name").source())
        .isEqualTo("packaged holidays.csv");
    assertThat(new FactFiles("").open("regions.csv", "code,name,level,parent").lines())
        .hasSizeGreaterThan(3000);
  }

  @Test
  void neverFallsBackFromABrokenFile() throws Exception {
    Path file = directory.resolve("regions.csv");
    Files.writeString(file, "code,name\n");
    FactFiles files = new FactFiles(directory.toString());
    assertThatThrownBy(() -> files.open("regions.csv", "code,name,level,parent"))
        .isInstanceOf(FactFileException.class)
        .hasMessageContaining(file + ", line 1: found 'code,name'");
  }

  @Test
  void saysInWhichLineAFileSavedAsGbkBreaks() throws Exception {
    byte[] gbk = "code,name,level,parent\n370000,山东省,province,\n".getBytes(Charset.forName("GBK"));
    Files.write(directory.resolve("regions.csv"), gbk);
    FactFiles files = new FactFiles(directory.toString());
    assertThatThrownBy(() -> files.open("regions.csv", "code,name,level,parent"))
        .hasMessageContaining("line 2: found 'bytes that are not UTF-8'");
  }

  @Test
  void refusesADirectoryThatIsNone() {
    String missing = directory.resolve("missing").toString();
    assertThatThrownBy(() -> new FactFiles(missing))
        .hasMessage("shifan.data.dir: '" + missing + "'; expected an existing directory");
    assertThat(Files.exists(directory.resolve("missing"))).isFalse();
  }

  @Test
  void tellsTheAdministratorWhatToDoWhenTheStartStops() {
    FactFileException cause = new FactFileException("regions.csv", 3, "x", "a code");
    var analysis = new FactFileFailureAnalyzer().analyze(new IllegalStateException(cause));
    assertThat(analysis.getDescription())
        .isEqualTo("regions.csv, line 3: found 'x'; expected a code");
    assertThat(analysis.getAction()).contains("shifan.data.dir");
  }

  private static FactFile read(String text) {
    return FactFile.read("test", new StringReader(text), "a,b");
  }

  private static void refused(String text, String message) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(FactFileException.class).hasMessage(message);
  }
}
