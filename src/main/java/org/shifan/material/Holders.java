package org.shifan.material;

import java.util.Optional;

/** Knows what is handed in with files: implemented for each kind of business that has files. */
interface Holders {

  /** What has this id, as it stands now. */
  Optional<Holder> find(String id);

  /**
   * Has those who change the files of one holder follow each other until the transaction ends: else
   * two would count the same files, and write the same open form.
   */
  void lock(String id);
}
