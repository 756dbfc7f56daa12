package org.shifan.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of experiences: each that may be filed has a material of its own by its number
 * (MCA39-02, -06). Where the list takes more than the table names, the further ones are as the last
 * that it names.
 *
 * @param filings how many experiences a list takes
 * @param nominations what the codes of their files begin with
 */
record ExperienceFiles(FilingRules filings, NominationRules nominations) {

  /** The materials with those of all experiences, each after the one before. */
  List<MaterialKind> complete(List<MaterialKind> named) {
    List<MaterialKind> all = new ArrayList<>(named);
    Set<String> series = new LinkedHashSet<>();
    for (NominationRules.Experience one : nominations.experiences()) {
      if (series.add(one.kind() + "/" + one.file())) {
        most(one).ifPresent(most -> fill(all, one, most));
      }
    }
    return List.copyOf(all);
  }

  private Optional<Integer> most(NominationRules.Experience one) {
    return filings.lists(one.kind()).stream()
        .filter(list -> list.list().equals(one.list()))
        .map(FilingRules.ListRule::maximum)
        .findFirst();
  }

  /** Behind each one that there is stands the next. */
  private static void fill(List<MaterialKind> all, NominationRules.Experience one, int most) {
    for (int number = 2; number <= most; number++) {
      int before = place(all, one, number - 1);
      if (before >= 0 && place(all, one, number) < 0) {
        all.add(before + 1, all.get(before).renumbered(one.file(), number - 1, number));
      }
    }
  }

  private static int place(List<MaterialKind> all, NominationRules.Experience one, int number) {
    for (int i = 0; i < all.size(); i++) {
      MaterialKind material = all.get(i);
      if (material.filing().equals(one.kind()) && material.code().equals(one.file() + number)) {
        return i;
      }
    }
    return -1;
  }
}
