package org.shifan.material.scan;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.shifan.material.check.Unfit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * ClamAV's {@code clamd}, which is sent the file over TCP ({@code INSTREAM}): the length of each
 * piece in four bytes and the piece, a length of zero at the end, then one line of answer.
 */
@Component
@ConditionalOnProperty("shifan.material.clamav.host")
class ClamAv implements VirusScan {

  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;

  private final String host;
  private final int port;
  private final int timeout;

  ClamAv(
      @Value("${shifan.material.clamav.host}") String host,
      @Value("${shifan.material.clamav.port:3310}") int port,
      @Value("${shifan.material.clamav.timeout:60s}") Duration timeout) {
    this.host = host;
    this.port = port;
    this.timeout = (int) timeout.toMillis();
  }

  @Override
  public void scan(Path file) throws IOException, Unfit {
    String answer = ask(file);
    if (answer.endsWith(" FOUND")) {
      String name = answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", "");
      throw new Unfit("文件含有病毒（" + name + "），没有接收；请用杀毒软件检查本机后，换一份干净的文件");
    }
    if (answer.contains("size limit exceeded")) {
      throw new IOException(
          "clamd takes no file of this size, raise its StreamMaxLength: " + answer);
    }
    if (!answer.equals("stream: OK")) {
      throw new IOException("clamd answered '" + answer + "', expected 'stream: OK' or '… FOUND'");
    }
  }

  private String ask(Path file) throws IOException {
    try (Socket clamd = new Socket()) {
      clamd.connect(new InetSocketAddress(host, port), timeout);
      clamd.setSoTimeout(timeout);
      IOException brokenOff = send(file, clamd);
      String answer = answer(clamd.getInputStream());
      if (answer.isEmpty() && brokenOff != null) {
        throw brokenOff;
      }
      return answer;
    }
  }

  /** Where clamd has heard enough, it answers and closes: what it says is still read. */
  private static IOException send(Path file, Socket clamd) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      DataOutputStream out = new DataOutputStream(clamd.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      byte[] piece = new byte[PIECE];
      for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
        out.writeInt(read);
        out.write(piece, 0, read);
      }
      out.writeInt(0);
      out.flush();
      return null;
    } catch (java.net.SocketException e) {
      return e;
    }
  }

  private static String answer(InputStream in) throws IOException {
    StringBuilder answer = new StringBuilder();
    InputStream line = new BufferedInputStream(in);
    for (int c = line.read(); c > 0 && answer.length() < LONGEST_ANSWER; c = line.read()) {
      answer.append((char) c);
    }
    return answer.toString().strip();
  }
}
