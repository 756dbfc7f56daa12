package org.shifan.material;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.shifan.application.Application;
import org.shifan.application.MaterialState;
import org.shifan.programme.MaterialKind;
import org.shifan.programme.Refusal;
import org.springframework.stereotype.Component;

/** What the programme demands of materials, and what of it is there. */
@Component
public class Checklist implements MaterialState {

  /** An application is the kind of filing without a code. */
  private static final String APPLICATION = "";

  private final MaterialStore store;
  private final MaterialKinds kinds;
  private final Materials materials;
  private final BlankForms blanks;

  Checklist(MaterialStore store, MaterialKinds kinds, Materials materials, BlankForms blanks) {
    this.store = store;
    this.kinds = kinds;
    this.materials = materials;
    this.blanks = blanks;
  }

  /**
   * A kind of material with what is there of it.
   *
   * @param demand what is demanded, in words
   * @param state 齐全, 缺少 or 可选
   */
  public record Item(MaterialKind kind, String demand, String state, List<File> files) {}

  /**
   * A file that is there.
   *
   * @param removable whether it may still be deleted
   * @param former its earlier versions, the newest first
   */
  public record File(Material current, boolean removable, List<Material> former) {}

  /** The checklist of an application, or of the record of a review. */
  public List<Item> of(MaterialOwner owner) {
    Map<String, List<Material>> slots =
        store.versions(owner.id()).stream()
            .collect(
                Collectors.groupingBy(Material::slotId, LinkedHashMap::new, Collectors.toList()));
    Map<String, List<File>> files = new LinkedHashMap<>();
    for (Material current : store.of(owner.id())) {
      List<Material> versions = slots.get(current.slotId());
      File file =
          new File(
              current,
              materials.removable(owner, current),
              versions.stream().filter(version -> !version.current()).toList());
      files.computeIfAbsent(current.code(), code -> new ArrayList<>()).add(file);
    }
    return kinds.of(owner).stream()
        .map(kind -> item(kind, files.getOrDefault(kind.code(), List.of())))
        .toList();
  }

  /**
   * The blank form of a kind.
   *
   * @throws NoSuchElementException where the kind is unknown or has none
   */
  public byte[] blank(MaterialOwner owner, String code) {
    return blanks.bytes(owner.holder().roundId(), kind(owner, code));
  }

  /**
   * The kind of this code.
   *
   * @throws NoSuchElementException where the owner has none
   */
  public MaterialKind kind(MaterialOwner owner, String code) {
    return kinds.of(owner).stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("材料清单中没有代码“" + code + "”"));
  }

  /** What is missing of an application, sentence by sentence. */
  List<Refusal> missing(Application application) {
    return missing(application.roundId(), APPLICATION, application.id());
  }

  /** What is missing of a filing of this kind, sentence by sentence. */
  List<Refusal> missing(String roundId, String filing, String id) {
    Map<String, Long> present =
        store.of(id).stream().collect(Collectors.groupingBy(Material::code, Collectors.counting()));
    return new CompletenessRule(kinds.of(roundId, filing)).check(present);
  }

  @Override
  public List<Map<String, Object>> rows(Application application) {
    return rows(application.roundId(), APPLICATION, application.id());
  }

  /** A row for each kind of material of a filing of this kind: name, demand, what is there. */
  List<Map<String, Object>> rows(String roundId, String filing, String id) {
    List<Material> present = store.of(id);
    return kinds.of(roundId, filing).stream()
        .map(kind -> row(kind, present.stream().filter(m -> m.code().equals(kind.code())).count()))
        .toList();
  }

  private static Map<String, Object> row(MaterialKind kind, long present) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", kind.name());
    row.put("demand", demand(kind));
    row.put("present", present);
    row.put("state", state(kind, present));
    return row;
  }

  private static Item item(MaterialKind kind, List<File> files) {
    return new Item(kind, demand(kind), state(kind, files.size()), files);
  }

  private static String state(MaterialKind kind, long present) {
    return present < kind.minimum() ? "缺少" : present == 0 ? "可选" : "齐全";
  }

  private static String demand(MaterialKind kind) {
    String count =
        kind.minimum() == kind.maximum()
            ? String.valueOf(kind.minimum())
            : kind.minimum() + "至" + kind.maximum();
    List<String> terms = new ArrayList<>();
    terms.add(String.join("、", kind.formats()));
    terms.add("每个不超过" + kind.maxMegabytes() + "MB");
    if (kind.maxCharacters() > 0) {
      terms.add("不超过" + kind.maxCharacters() + "字");
    }
    if (kind.hasBlank()) {
      terms.add("Word 文件按空白表填写");
    }
    return count + "个（" + String.join("，", terms) + "）";
  }
}
