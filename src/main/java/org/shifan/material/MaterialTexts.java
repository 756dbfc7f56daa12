package org.shifan.material;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shifan.material.check.Unfit;
import org.shifan.material.preview.Preview;
import org.shifan.material.preview.Previews;
import org.springframework.stereotype.Component;

/** The text of files, for those who look at them without downloading. */
@Component
public class MaterialTexts {

  private final Materials materials;
  private final Spool spool;

  MaterialTexts(Materials materials, Spool spool) {
    this.materials = materials;
    this.spool = spool;
  }

  /**
   * The text of a file.
   *
   * @throws Unfit where it cannot be shown; the message says to officials why
   */
  public Preview of(Material material) throws IOException, Unfit {
    Path file = spool.fresh();
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        materials.write(material, out);
      }
      return Previews.of(file, material.fileName());
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
