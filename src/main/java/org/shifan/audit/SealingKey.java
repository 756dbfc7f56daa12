package org.shifan.audit;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Hashes with a key that is not in the database: whoever can write rows cannot compute their
 * hashes.
 */
@Component
class SealingKey {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  SealingKey(@Value("${shifan.audit.key:}") String key) {
    if (key.isBlank()) {
      throw new IllegalStateException(
          "shifan.audit.key is not set: the audit's chains need a secret key of 32 characters or"
              + " more that is not kept in the database");
    }
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /**
   * The hash of these values in this order. Each is preceded by its length, so that no two lists
   * are written alike; null is written apart from the empty text.
   *
   * @return 64 hexadecimal digits
   */
  String hash(Object... values) {
    Mac mac = mac();
    for (Object value : values) {
      byte[] bytes =
          value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
      String length = value == null ? "-;" : bytes.length + ";";
      mac.update(length.getBytes(StandardCharsets.US_ASCII));
      mac.update(bytes);
    }
    return HexFormat.of().formatHex(mac.doFinal());
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
