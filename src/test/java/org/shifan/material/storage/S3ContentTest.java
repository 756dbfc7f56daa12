package org.shifan.material.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.SmallFiles;
import org.shifan.material.Material;
import org.shifan.material.MaterialOwner;
import org.shifan.material.MaterialOwners;
import org.shifan.material.Materials;
import org.shifan.material.Upload;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Content on a real S3-compatible server, where one is configured. */
@EngineTest
@Import(Province.class)
class S3ContentTest {

  private static final String BUCKET = "materials";
  private static final String PREFIX = "shifan/materials/";
  private static final int PORT = freePort();
  private static final LocalS3 SERVER =
      LocalS3.builder().port(PORT).mode(LocalS3Mode.IN_MEMORY).build();

  static {
    SERVER.start();
  }

  @TempDir private Path folder;
  @Autowired private Province province;
  @Autowired private MaterialOwners owners;
  @Autowired private Materials materials;
  @Autowired private ContentStores stores;
  @Autowired private S3Client s3;
  @Autowired private S3Settings settings;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactions;
  private MaterialOwner owner;

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @DynamicPropertySource
  static void storage(DynamicPropertyRegistry registry) {
    registry.add("shifan.material.s3.endpoint", () -> "http://127.0.0.1:" + PORT);
    registry.add("shifan.material.s3.bucket", () -> BUCKET);
    registry.add("shifan.material.s3.access-key", () -> "test");
    registry.add("shifan.material.s3.secret-key", () -> "test");
    registry.add("spring.datasource.url", () -> "jdbc:h2:mem:s3;LOCK_TIMEOUT=20000");
  }

  @AfterAll
  static void noServer() {
    SERVER.shutdown();
  }

  @BeforeEach
  void aCountyPreparesAndTheBucketIsEmpty() {
    if (s3.listBuckets().buckets().stream().noneMatch(b -> b.name().equals(BUCKET))) {
      s3.createBucket(bucket -> bucket.bucket(BUCKET));
    }
    keys().forEach(key -> s3.deleteObject(object -> object.bucket(BUCKET).key(key)));
    province.reset();
    province.roundIsOpen();
    province.cityStarts("370100");
    owner = owners.require(Province.ROUND + "-370102");
  }

  private List<String> keys() {
    return s3.listObjectsV2(list -> list.bucket(BUCKET)).contents().stream()
        .map(S3Object::key)
        .toList();
  }

  private Material takes(byte[] content) throws IOException {
    Upload upload = Upload.of("报告.pdf", content.length, new ByteArrayInputStream(content));
    return materials.take(owner, "report", upload);
  }

  @Test
  void newContentLiesOnTheStorageAndComesBack() throws IOException {
    byte[] content = SmallFiles.pdf("on storage");
    Material report = takes(content);
    assertThat(keys()).containsExactly(PREFIX + report.id());
    assertThat(jdbc.sql("select count(*) from material_piece").query(Integer.class).single())
        .isZero();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    materials.write(report, out);
    assertThat(out.toByteArray()).isEqualTo(content);
  }

  @Test
  void whatRollsBackLeavesNoObject() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              try {
                Path file = Files.write(folder.resolve("file"), new byte[100]);
                stores.forNew().keep("rolled-back", file);
                assertThat(keys()).containsExactly(PREFIX + "rolled-back");
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
              status.setRollbackOnly();
            });
    assertThat(keys()).isEmpty();
  }

  @Test
  void whatACrashLeftIsTakenAwayAfterADay() throws IOException {
    Material report = takes(SmallFiles.pdf("known"));
    s3.putObject(
        put -> put.bucket(BUCKET).key(PREFIX + "orphan"), RequestBody.fromBytes(new byte[10]));
    S3Orphans orphans = new S3Orphans(s3, settings, jdbc);
    orphans.clean(Instant.now());
    assertThat(keys()).hasSize(2);
    orphans.clean(Instant.now().plus(Duration.ofDays(2)));
    assertThat(keys()).containsExactly(PREFIX + report.id());
  }

  @Test
  void whatWasInTheDatabaseIsReadThere() throws IOException {
    assertThat(stores.forNew().name()).isEqualTo("s3");
    assertThat(stores.named("database").name()).isEqualTo("database");
  }
}
