package org.shifan.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.SmallFiles;
import org.shifan.process.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Files that arrive at the same time. */
@EngineTest
@Import(Province.class)
class MaterialsTest {

  private static final String COUNTY = "370102";

  @Autowired private Province province;
  @Autowired private MaterialOwners owners;
  @Autowired private Materials materials;
  private MaterialOwner owner;

  @BeforeEach
  void aCountyPrepares() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts("370100");
    owner = owners.require(Province.ROUND + "-" + COUNTY);
  }

  private Callable<Material> upload(String code, String name) {
    byte[] content = SmallFiles.pdf(name);
    return () ->
        materials.take(
            owner, code, Upload.of(name, content.length, new ByteArrayInputStream(content)));
  }

  private static List<Throwable> failuresOf(List<Callable<Material>> uploads) throws Exception {
    ExecutorService together = Executors.newFixedThreadPool(uploads.size());
    try {
      List<Throwable> failures = new ArrayList<>();
      for (Future<Material> upload : together.invokeAll(uploads)) {
        try {
          upload.get();
        } catch (ExecutionException e) {
          failures.add(e.getCause());
        }
      }
      return failures;
    } finally {
      together.shutdownNow();
    }
  }

  @Test
  void sd64_06_filesUploadedAtOnceAreAllTaken() throws Exception {
    List<Callable<Material>> uploads = new ArrayList<>();
    for (String code : List.of("form", "report", "plan", "evidence")) {
      uploads.add(upload(code, code + ".pdf"));
    }
    assertThat(failuresOf(uploads)).isEmpty();
    assertThat(materials.of(owner.id())).hasSize(4);
  }

  @Test
  void sd64_06_ofFilesUploadedAtOnceNoMoreAreTakenThanTheTableAllows() throws Exception {
    List<Callable<Material>> uploads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      uploads.add(upload("form", "form-" + i + ".pdf"));
    }
    assertThat(failuresOf(uploads)).hasSize(3).allMatch(Refused.class::isInstance);
    assertThat(materials.of(owner.id())).hasSize(1);
  }
}
