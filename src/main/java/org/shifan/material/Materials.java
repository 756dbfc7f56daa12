package org.shifan.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.shifan.application.Application;
import org.shifan.application.MaterialState;
import org.shifan.process.Refused;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules.MaterialKind;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The materials of applications. */
@Service
public class Materials implements MaterialState {

  private final MaterialStore store;
  private final Rounds rounds;

  Materials(MaterialStore store, Rounds rounds) {
    this.store = store;
    this.rounds = rounds;
  }

  /** Takes a file for an application; refused where the materials table does not allow it. */
  @Transactional
  public Material take(
      Application application,
      String code,
      String fileName,
      String mediaType,
      long size,
      InputStream content)
      throws IOException {
    int present = (int) of(application.id()).stream().filter(m -> m.code().equals(code)).count();
    String name = FileNames.plain(fileName);
    Refused.when(new UploadRule(kinds(application)).check(code, name, size, present));
    return store.store(application.id(), code, name, FileNames.media(mediaType), size, content);
  }

  /** The files that are there. */
  public List<Material> of(String ownerId) {
    return store.of(ownerId);
  }

  /**
   * The file with this id, which must belong to the owner.
   *
   * @throws NoSuchElementException where it does not
   */
  public Material require(String ownerId, String id) {
    return store
        .find(id)
        .filter(material -> material.ownerId().equals(ownerId) && !material.replaced())
        .orElseThrow(() -> new NoSuchElementException("没有编号为“" + id + "”的材料"));
  }

  /** Writes the file's content. */
  public void write(Material material, OutputStream out) {
    store.write(material.id(), out);
  }

  /** Takes a file out of the application; what was uploaded is kept on record. */
  @Transactional
  public void takeOut(String ownerId, String id) {
    store.takeOut(require(ownerId, id).id());
  }

  /** What is missing of an application, sentence by sentence. */
  List<Refusal> missing(Application application) {
    return new CompletenessRule(kinds(application)).check(counted(application.id()));
  }

  @Override
  public List<Map<String, Object>> rows(Application application) {
    Map<String, Long> present = counted(application.id());
    return kinds(application).stream()
        .map(kind -> row(kind, present.getOrDefault(kind.code(), 0L)))
        .toList();
  }

  private static Map<String, Object> row(MaterialKind kind, long present) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", kind.name());
    row.put(
        "demand",
        kind.minimum() + "至" + kind.maximum() + "个（" + String.join("、", kind.formats()) + "）");
    row.put("present", present);
    row.put("state", present < kind.minimum() ? "缺少" : "齐全");
    return row;
  }

  private Map<String, Long> counted(String ownerId) {
    return of(ownerId).stream()
        .collect(Collectors.groupingBy(Material::code, Collectors.counting()));
  }

  /** The materials table in force for the application. */
  public List<MaterialKind> kinds(Application application) {
    return rounds.rules(application.roundId()).materials();
  }
}
