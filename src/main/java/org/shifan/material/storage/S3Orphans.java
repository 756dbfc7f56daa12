package org.shifan.material.storage;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Takes away objects that no file knows, such as a crash in the midst of an upload leaves. */
class S3Orphans {

  private static final Logger LOG = LoggerFactory.getLogger(S3Orphans.class);

  /** An object without a row may be an upload under way. */
  private static final Duration UNDER_WAY = Duration.ofDays(1);

  private final S3Client s3;
  private final S3Settings settings;
  private final JdbcClient jdbc;

  S3Orphans(S3Client s3, S3Settings settings, JdbcClient jdbc) {
    this.s3 = s3;
    this.settings = settings;
    this.jdbc = jdbc;
  }

  /** Looks at every object that was there a day before now. */
  void clean(Instant now) {
    try {
      s3
          .listObjectsV2Paginator(list -> list.bucket(settings.bucket()).prefix(settings.prefix()))
          .contents()
          .stream()
          .filter(object -> object.lastModified().isBefore(now.minus(UNDER_WAY)))
          .filter(this::unknown)
          .forEach(this::delete);
    } catch (SdkException e) {
      LOG.warn("{} could not be looked through for orphans", settings, e);
    }
  }

  private boolean unknown(S3Object object) {
    return jdbc.sql("select count(*) from material where id = ?")
            .param(object.key().substring(settings.prefix().length()))
            .query(Integer.class)
            .single()
        == 0;
  }

  private void delete(S3Object object) {
    LOG.info("object {} belongs to no file and is taken away", object.key());
    s3.deleteObject(delete -> delete.bucket(settings.bucket()).key(object.key()));
  }
}
