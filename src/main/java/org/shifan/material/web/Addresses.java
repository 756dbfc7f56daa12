package org.shifan.material.web;

import org.shifan.material.Material;
import org.shifan.material.MaterialOwner;

/** Where the materials of an owner are found. */
final class Addresses {

  private Addresses() {}

  static String api(MaterialOwner owner) {
    if (owner.review()) {
      return "/api/reviews/" + owner.id();
    }
    return (owner.holder().filing().isEmpty() ? "/api/applications/" : "/api/filings/")
        + owner.id();
  }

  static String file(MaterialOwner owner, String id) {
    return api(owner) + "/materials/" + id;
  }

  /** The page that shows a file, or null where its type is not shown. */
  static String preview(MaterialOwner owner, Material material) {
    return Showing.of(material) == Showing.NOTHING
        ? null
        : "/materials/" + owner.id() + "/" + material.id();
  }

  static String blank(MaterialOwner owner, String code) {
    return api(owner) + "/blanks/" + code;
  }
}
