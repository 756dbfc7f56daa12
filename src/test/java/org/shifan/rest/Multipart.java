package org.shifan.rest;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** A form with a file, as browsers send it. */
final class Multipart {

  private final String boundary = UUID.randomUUID().toString();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Multipart field(String name, String value) {
    write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n");
    write(value + "\r\n");
    return this;
  }

  Multipart file(String name, String fileName, byte[] content) {
    write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; ");
    write("filename=\"" + fileName + "\"\r\nContent-Type: application/pdf\r\n\r\n");
    out.writeBytes(content);
    write("\r\n");
    return this;
  }

  BodyPublisher body() {
    write("--" + boundary + "--\r\n");
    return BodyPublishers.ofByteArray(out.toByteArray());
  }

  /** What was written so far, and a file of any size at the end. */
  BodyPublisher body(String name, Path file) {
    write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; ");
    write("filename=\"" + file.getFileName() + "\"\r\n\r\n");
    try {
      return BodyPublishers.concat(
          BodyPublishers.ofByteArray(out.toByteArray()),
          BodyPublishers.ofFile(file),
          BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    } catch (FileNotFoundException e) {
      throw new UncheckedIOException(e);
    }
  }

  String type() {
    return "multipart/form-data; boundary=" + boundary;
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
