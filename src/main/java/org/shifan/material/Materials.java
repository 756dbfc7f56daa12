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
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.intervention.DeedsBesideTheEngine;
import org.shifan.process.Forms;
import org.shifan.process.OpenForms;
import org.shifan.process.Refused;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules.MaterialKind;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The materials of applications. */
@Service
public class Materials implements MaterialState {

  private static final String EVIDENCE = "evidence";

  /** The task whose form lists what is there. */
  private static final String FORM = "prepareApplication";

  private final MaterialStore store;
  private final Rounds rounds;
  private final OpenForms forms;
  private final AuditTrail audit;
  private final DeedsBesideTheEngine deeds;

  Materials(
      MaterialStore store,
      Rounds rounds,
      OpenForms forms,
      AuditTrail audit,
      DeedsBesideTheEngine deeds) {
    this.store = store;
    this.rounds = rounds;
    this.forms = forms;
    this.audit = audit;
    this.deeds = deeds;
  }

  /** Takes a file for its owner; refused where the materials table does not allow it. */
  @Transactional
  public Material take(
      MaterialOwner owner,
      String code,
      String fileName,
      String mediaType,
      long size,
      InputStream content)
      throws IOException {
    store.lock(owner.application().id());
    int present = (int) of(owner.id()).stream().filter(m -> m.code().equals(code)).count();
    String name = FileNames.plain(fileName);
    Refused.when(new UploadRule(kinds(owner)).check(code, name, size, present));
    Material taken = store.store(owner.id(), code, name, FileNames.media(mediaType), size, content);
    forms.refresh(owner.id(), FORM);
    record(entry(owner, taken, "upload"), "上传材料");
    return taken;
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
  public void takeOut(MaterialOwner owner, String id) {
    store.lock(owner.application().id());
    Material material = require(owner.id(), id);
    store.takeOut(material);
    forms.refresh(owner.id(), FORM);
    record(entry(owner, material, "takeOut"), "删除材料");
  }

  private void record(Entry entry, String words) {
    deeds.note(entry.stream(), words, entry.content());
    audit.record(entry);
  }

  private static Entry entry(MaterialOwner owner, Material material, String what) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("owner", material.ownerId());
    facts.put("material", material.code());
    facts.put("fileName", material.fileName());
    facts.put("size", material.sizeBytes());
    facts.put("sha256", material.sha256());
    return Entry.of(Kind.MATERIAL, owner.application().id(), what)
        .on(material.id())
        .by(owner.review() ? null : "civil-affairs-" + owner.application().county())
        .under("SD64-06")
        .with(Forms.text(facts));
  }

  /** What is missing of an application, sentence by sentence. */
  List<Refusal> missing(Application application) {
    return new CompletenessRule(kinds(application)).check(counted(application.id()));
  }

  @Override
  public List<Map<String, Object>> rows(Application application) {
    return rows(kinds(application), application.id());
  }

  /** A row for each kind that may be uploaded for this owner, with what is there. */
  public List<Map<String, Object>> rows(MaterialOwner owner) {
    return rows(kinds(owner), owner.id());
  }

  private List<Map<String, Object>> rows(List<MaterialKind> kinds, String ownerId) {
    Map<String, Long> present = counted(ownerId);
    return kinds.stream().map(kind -> row(kind, present.getOrDefault(kind.code(), 0L))).toList();
  }

  private static Map<String, Object> row(MaterialKind kind, long present) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", kind.name());
    row.put("demand", count(kind) + "个（" + String.join("、", kind.formats()) + "）");
    row.put("present", present);
    row.put("state", present < kind.minimum() ? "缺少" : "齐全");
    return row;
  }

  private static String count(MaterialKind kind) {
    return kind.minimum() == kind.maximum()
        ? String.valueOf(kind.minimum())
        : kind.minimum() + "至" + kind.maximum();
  }

  private Map<String, Long> counted(String ownerId) {
    return of(ownerId).stream()
        .collect(Collectors.groupingBy(Material::code, Collectors.counting()));
  }

  /** What may be uploaded for this owner: a review is recorded by evidence. */
  public List<MaterialKind> kinds(MaterialOwner owner) {
    return kinds(owner.application()).stream()
        .filter(kind -> !owner.review() || kind.code().equals(EVIDENCE))
        .toList();
  }

  private List<MaterialKind> kinds(Application application) {
    return rounds.rules(application.roundId()).materials();
  }
}
