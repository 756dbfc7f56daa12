package org.shifan.programme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The decision models read last, by the hash of their content: a deployment is looked at by several
 * checks, and most of its files are those of the set before it. Nothing in a read model changes.
 */
final class ReadModels {

  private static final int KEPT = 16;

  private static final Map<String, DecisionModel> LAST =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DecisionModel> eldest) {
          return size() > KEPT;
        }
      };

  private ReadModels() {}

  /** The model of a file; one that cannot be read is refused each time. */
  static DecisionModel of(InputStream dmn) {
    byte[] content = bytes(dmn);
    String hash = hash(content);
    synchronized (LAST) {
      DecisionModel model = LAST.get(hash);
      if (model == null) {
        model = DecisionModel.read(new ByteArrayInputStream(content));
        LAST.put(hash, model);
      }
      return model;
    }
  }

  private static byte[] bytes(InputStream dmn) {
    try {
      return dmn.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
