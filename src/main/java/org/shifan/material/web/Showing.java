package org.shifan.material.web;

import org.shifan.material.Material;
import org.shifan.material.check.FileType;
import org.shifan.material.preview.Previews;

/** How a file is shown. */
enum Showing {
  /** Drawn page by page in the browser. */
  PDF,
  /** As it is. */
  PICTURE,
  /** Its text and tables. */
  TEXT,
  /** Only downloaded. */
  NOTHING;

  static Showing of(Material material) {
    return FileType.named(material.fileName())
        .map(
            type ->
                switch (type) {
                  case PDF -> PDF;
                  case JPG, PNG -> PICTURE;
                  default -> Previews.known(type) ? TEXT : NOTHING;
                })
        .orElse(NOTHING);
  }
}
