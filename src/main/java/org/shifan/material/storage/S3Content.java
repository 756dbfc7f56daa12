package org.shifan.material.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Content as objects of an S3-compatible storage; taken away again when the transaction rolls back.
 */
class S3Content implements ContentStore {

  private static final Logger LOG = LoggerFactory.getLogger(S3Content.class);

  private final S3Client s3;
  private final S3Settings settings;

  S3Content(S3Client s3, S3Settings settings) {
    this.s3 = s3;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "s3";
  }

  @Override
  public void keep(String id, Path content) throws IOException {
    TransactionSynchronizationManager.registerSynchronization(new UndoOnRollback(id));
    try {
      s3.putObject(
          put -> put.bucket(settings.bucket()).key(key(id)), RequestBody.fromFile(content));
    } catch (SdkException e) {
      throw new IOException("object " + key(id) + " could not be kept on " + settings, e);
    }
  }

  @Override
  public void write(String id, OutputStream out) throws IOException {
    try {
      s3.getObject(
          get -> get.bucket(settings.bucket()).key(key(id)),
          ResponseTransformer.toOutputStream(out));
    } catch (SdkException e) {
      throw new IOException("object " + key(id) + " could not be read from " + settings, e);
    }
  }

  private String key(String id) {
    return settings.prefix() + id;
  }

  /** What a crash leaves instead is found by {@link S3Orphans}. */
  private final class UndoOnRollback implements TransactionSynchronization {

    private final String id;

    private UndoOnRollback(String id) {
      this.id = id;
    }

    @Override
    public void afterCompletion(int status) {
      if (status != STATUS_ROLLED_BACK) {
        return;
      }
      try {
        s3.deleteObject(delete -> delete.bucket(settings.bucket()).key(key(id)));
      } catch (SdkException e) {
        LOG.warn("object {} is left over on {} until the next start", key(id), settings, e);
      }
    }
  }
}
