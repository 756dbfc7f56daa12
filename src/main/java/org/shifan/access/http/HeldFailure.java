package org.shifan.access.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** An answer that goes out as it is where all is well, and is held back where something failed. */
final class HeldFailure extends HttpServletResponseWrapper {

  private static final int FAILURE = 400;

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private boolean held;

  HeldFailure(HttpServletResponse response) {
    super(response);
  }

  /** Whether content was held back. */
  boolean failed() {
    return held && !isCommitted();
  }

  byte[] content() {
    return content.toByteArray();
  }

  /** Sends this instead of what was held back. */
  void send(byte[] instead) throws IOException {
    getResponse().setContentLength(instead.length);
    getResponse().getOutputStream().write(instead);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (getStatus() < FAILURE) {
      return super.getOutputStream();
    }
    held = true;
    return new Holding();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    return getStatus() < FAILURE
        ? super.getWriter()
        : new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8), true);
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!held) {
      super.flushBuffer();
    }
  }

  private final class Holding extends ServletOutputStream {

    @Override
    public void write(int one) {
      content.write(one);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
      content.write(from, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("what is held back is not waited for");
    }
  }
}
