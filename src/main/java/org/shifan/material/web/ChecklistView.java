package org.shifan.material.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shifan.material.Checklist;
import org.shifan.material.MaterialOwner;
import org.shifan.programme.MaterialKind;

/**
 * What is demanded, what is there, and what the caller may do.
 *
 * @param owner the application, or the record of a review
 * @param writable whether the caller may upload, replace and delete now
 */
record ChecklistView(String owner, boolean writable, List<Item> items) {

  /**
   * A kind of material.
   *
   * @param demand what is demanded, in words
   * @param maxCharacters the most 字数; 0 for no limit
   * @param blank where its blank form is downloaded, or null
   * @param mayDiffer whether a file that differs from it may be kept with a reason
   * @param state 齐全, 缺少 or 可选
   */
  record Item(
      String material,
      String name,
      String rule,
      String demand,
      int minimum,
      int maximum,
      List<String> formats,
      int maxMegabytes,
      int maxCharacters,
      String blank,
      boolean mayDiffer,
      String state,
      List<File> files) {}

  /**
   * A file that is there.
   *
   * @param deletable whether the caller may delete it now
   * @param versions its earlier versions, the newest first
   */
  record File(FileView current, boolean deletable, List<FileView> versions) {}

  static ChecklistView of(MaterialOwner owner, boolean writable, List<Checklist.Item> items) {
    return new ChecklistView(
        owner.id(), writable, items.stream().map(item -> of(owner, writable, item)).toList());
  }

  /** Who uploaded what is there. */
  Set<String> uploaders() {
    return items.stream()
        .flatMap(item -> item.files().stream())
        .flatMap(file -> Stream.concat(Stream.of(file.current()), file.versions().stream()))
        .map(FileView::uploadedBy)
        .collect(Collectors.toSet());
  }

  private static Item of(MaterialOwner owner, boolean writable, Checklist.Item item) {
    MaterialKind kind = item.kind();
    return new Item(
        kind.code(),
        kind.name(),
        kind.rule(),
        item.demand(),
        kind.minimum(),
        kind.maximum(),
        kind.formats(),
        kind.maxMegabytes(),
        kind.maxCharacters(),
        kind.hasBlank() ? Addresses.blank(owner, kind.code()) : null,
        kind.mayDiffer(),
        item.state(),
        item.files().stream().map(file -> of(owner, writable, file)).toList());
  }

  private static File of(MaterialOwner owner, boolean writable, Checklist.File file) {
    return new File(
        FileView.of(owner, file.current()),
        writable && file.removable(),
        file.former().stream().map(version -> FileView.of(owner, version)).toList());
  }
}
