package org.shifan.material.web;

import org.shifan.material.MaterialOwner;

/** Where the materials of an owner are found. */
final class Addresses {

  private Addresses() {}

  static String api(MaterialOwner owner) {
    return (owner.review() ? "/api/reviews/" : "/api/applications/") + owner.id();
  }

  static String file(MaterialOwner owner, String id) {
    return api(owner) + "/materials/" + id;
  }

  static String blank(MaterialOwner owner, String code) {
    return api(owner) + "/blanks/" + code;
  }
}
