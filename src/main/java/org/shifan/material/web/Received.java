package org.shifan.material.web;

import java.io.IOException;
import java.io.InputStream;
import org.shifan.material.Upload;
import org.springframework.web.multipart.MultipartFile;

/** A file as it came in a request, with the reason given for keeping it as it is. */
record Received(MultipartFile file, String reason) {

  /** What becomes of it. */
  interface Taking<T> {
    T take(Upload upload) throws IOException;
  }

  /** Hands it on, and lets go of it. */
  <T> T to(Taking<T> taking) throws IOException {
    try (InputStream content = file.getInputStream()) {
      return taking.take(new Upload(file.getOriginalFilename(), file.getSize(), content, reason));
    }
  }
}
