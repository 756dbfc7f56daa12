package org.shifan.access.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** How much a request may bring, in bytes, by its address. */
final class Bounds {

  private static final long MEBIBYTE = 1024 * 1024;

  /** Models and other files: what the parts of an upload may have in all. */
  private static final long PARTS = 61 * MEBIBYTE;

  /** Materials, whose kinds have limits of their own: the multipart limit of application.yml. */
  private static final long MATERIALS = 201 * MEBIBYTE;

  private static final String[] OF_MATERIALS = {
    "/materials/", "/api/applications/", "/api/filings/", "/api/reviews/"
  };

  private Bounds() {}

  /** The most that the parts of this upload may have in all. */
  static long ofParts(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return Stream.of(OF_MATERIALS).anyMatch(path::startsWith) ? MATERIALS : PARTS;
  }
}
