package org.shifan.material.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shifan.material.check.Unfit;

/** What is asked of ClamAV, and what its answers mean: whatever is not a plain yes refuses. */
class ClamAvTest {

  @TempDir private Path folder;

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("file"), content);
  }

  private static ClamAv asking(int port) {
    return new ClamAv("127.0.0.1", port, Duration.ofSeconds(2));
  }

  @Test
  void aCleanFileIsSentWhole() throws Exception {
    byte[] content = new byte[300_000];
    content[299_999] = 7;
    try (ClamdServer clamd =
        new ClamdServer(
            sent -> java.util.Arrays.equals(sent, content) ? "stream: OK" : "stream: other")) {
      assertThatCode(() -> asking(clamd.port()).scan(file(content))).doesNotThrowAnyException();
      assertThat(clamd.asked()).isEqualTo(1);
    }
  }

  @Test
  void aVirusIsNamed() throws Exception {
    try (ClamdServer clamd = new ClamdServer(ClamdServer::eicar)) {
      byte[] virus = "x EICAR-STANDARD-ANTIVIRUS-TEST-FILE".getBytes();
      assertThatThrownBy(() -> asking(clamd.port()).scan(file(virus)))
          .isInstanceOf(Unfit.class)
          .hasMessageContaining("病毒（Win.Test.EICAR_HDB-1）");
    }
  }

  @Test
  void anyOtherAnswerIsNone() throws Exception {
    try (ClamdServer clamd = new ClamdServer(sent -> "INSTREAM size limit exceeded. ERROR")) {
      assertThatThrownBy(() -> asking(clamd.port()).scan(file(new byte[1])))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("StreamMaxLength");
      clamd.says(sent -> "");
      assertThatThrownBy(() -> asking(clamd.port()).scan(file(new byte[1])))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aScannerThatIsNotThereIsNoAnswer() throws Exception {
    int port;
    try (ClamdServer gone = new ClamdServer(sent -> "")) {
      port = gone.port();
    }
    assertThatThrownBy(() -> asking(port).scan(file(new byte[1]))).isInstanceOf(IOException.class);
  }
}
