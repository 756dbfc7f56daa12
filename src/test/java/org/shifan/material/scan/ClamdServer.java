package org.shifan.material.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A server that speaks as {@code clamd} does and says what it is told to of what it was sent. */
public final class ClamdServer implements AutoCloseable {

  private final ServerSocket server;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile Function<byte[], String> verdict;

  /** A server with this verdict, such as {@code stream: OK}. */
  public ClamdServer(Function<byte[], String> verdict) throws IOException {
    this.verdict = verdict;
    this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread serving = new Thread(this::serve, "clamd");
    serving.setDaemon(true);
    serving.start();
  }

  /** Finds the test virus of the anti-virus makers by its mark. */
  public static String eicar(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD")
        ? "stream: Win.Test.EICAR_HDB-1 FOUND"
        : "stream: OK";
  }

  public int port() {
    return server.getLocalPort();
  }

  /** How many files it was asked about. */
  public int asked() {
    return asked.get();
  }

  public void says(Function<byte[], String> newVerdict) {
    verdict = newVerdict;
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket client = server.accept()) {
        answer(client);
      } catch (IOException e) {
        // the next one
      }
    }
  }

  private void answer(Socket client) throws IOException {
    DataInputStream in = new DataInputStream(client.getInputStream());
    byte[] command = in.readNBytes("zINSTREAM\0".length());
    if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
      client.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
      return;
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      content.write(in.readNBytes(length));
    }
    asked.incrementAndGet();
    String says = verdict.apply(content.toByteArray());
    client.getOutputStream().write((says + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
