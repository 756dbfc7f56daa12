package org.shifan.material.storage;

import java.net.URI;

/**
 * The S3-compatible storage, {@code shifan.material.s3.*}.
 *
 * @param endpoint its address, such as {@code https://oss.example.gov.cn}
 * @param region its region; {@code us-east-1} where it has none
 * @param bucket the bucket, which must be there
 * @param prefix what every object's key begins with
 * @param accessKey the access key
 * @param secretKey the secret key
 */
record S3Settings(
    URI endpoint, String region, String bucket, String prefix, String accessKey, String secretKey) {

  S3Settings {
    require("endpoint", endpoint);
    require("bucket", bucket);
    require("access-key", accessKey);
    require("secret-key", secretKey);
    region = region == null ? "us-east-1" : region;
    prefix = prefix == null ? "shifan/materials/" : prefix;
  }

  private static void require(String name, Object value) {
    if (value == null || value.toString().isBlank()) {
      throw new IllegalArgumentException("shifan.material.s3." + name + " is missing");
    }
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return endpoint + "/" + bucket + "/" + prefix;
  }
}
