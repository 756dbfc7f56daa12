package org.shifan.material;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.intervention.DeedsBesideTheEngine;
import org.shifan.process.OpenForms;
import org.shifan.process.Refused;
import org.shifan.programme.MaterialKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The materials of applications and filings: taken, replaced, given out and taken out. */
@Service
public class Materials {

  private final MaterialStore store;
  private final MaterialKinds kinds;
  private final IncomingFiles incoming;
  private final MaterialOwners owners;
  private final ObjectProvider<ReviewRegister> reviews;
  private final OpenForms forms;
  private final AuditTrail audit;
  private final DeedsBesideTheEngine deeds;
  private final TransactionTemplate transaction;

  Materials(
      MaterialStore store,
      MaterialKinds kinds,
      IncomingFiles incoming,
      MaterialOwners owners,
      ObjectProvider<ReviewRegister> reviews,
      OpenForms forms,
      AuditTrail audit,
      DeedsBesideTheEngine deeds,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.kinds = kinds;
    this.incoming = incoming;
    this.owners = owners;
    this.reviews = reviews;
    this.forms = forms;
    this.audit = audit;
    this.deeds = deeds;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Takes a file for its owner. It is looked into first, and stored in a transaction of its own.
   *
   * @throws Refused where the materials table does not allow it, or it is not what it should be
   */
  public Material take(MaterialOwner owner, String code, Upload upload) throws IOException {
    String name = FileNames.plain(upload.fileName());
    MaterialKind kind = allowed(owner, code, name, upload.size(), 0);
    try (Incoming file = incoming.look(kind, owner.holder().roundId(), name, upload)) {
      return changing(
          owner,
          now -> {
            allowed(now, code, name, file.size(), present(now, code));
            return stored(now, code, file, null);
          });
    }
  }

  /**
   * Takes a file in the place of one that is there, which is kept as its earlier version.
   *
   * @throws NoSuchElementException where there is none of this id
   * @throws Refused as {@link #take}
   */
  public Material replace(MaterialOwner owner, String id, Upload upload) throws IOException {
    String name = FileNames.plain(upload.fileName());
    String code = require(owner.id(), id).code();
    MaterialKind kind = allowed(owner, code, name, upload.size(), 0);
    try (Incoming file = incoming.look(kind, owner.holder().roundId(), name, upload)) {
      return changing(owner, now -> stored(now, code, file, require(now.id(), id)));
    }
  }

  /**
   * Takes a file out before what it belongs to is submitted; it is kept on record.
   *
   * @throws Refused where it has been submitted
   */
  public void takeOut(MaterialOwner owner, String id) throws IOException {
    changing(
        owner,
        now -> {
          Material material = require(now.id(), id);
          Refused.when(removal(now).check(material.fileName(), store.submissionsBefore(material)));
          store.takeOut(material);
          record(MaterialEntries.of(now, material, "takeOut"), "删除材料");
          return material;
        });
  }

  /** Whether a file may be taken out, as its owner stands now. */
  boolean removable(MaterialOwner owner, Material material) {
    return removal(owner).check(material.fileName(), store.submissionsBefore(material)).isEmpty();
  }

  /** The files that are there. */
  public List<Material> of(String ownerId) {
    return store.of(ownerId);
  }

  /**
   * The file with this id, which must belong to the owner and be there.
   *
   * @throws NoSuchElementException where it does not
   */
  public Material require(String ownerId, String id) {
    return found(ownerId, id)
        .filter(Material::current)
        .orElseThrow(() -> new NoSuchElementException("没有编号为“" + id + "”的材料"));
  }

  /**
   * The file with this id, of any version that was not removed.
   *
   * @throws NoSuchElementException where there is none
   */
  public Material requireVersion(String ownerId, String id) {
    return found(ownerId, id)
        .filter(material -> material.state() != FileState.REMOVED)
        .orElseThrow(() -> new NoSuchElementException("没有编号为“" + id + "”的材料"));
  }

  /** Writes the file's content. */
  public void write(Material material, OutputStream out) {
    store.write(material, out);
  }

  private void record(Entry entry, String words) {
    deeds.note(entry.stream(), words, entry.content());
    audit.record(entry);
  }

  private Optional<Material> found(String ownerId, String id) {
    return store.find(id).filter(material -> material.ownerId().equals(ownerId));
  }

  private MaterialKind allowed(
      MaterialOwner owner, String code, String fileName, long size, int present) {
    UploadRule rule = new UploadRule(kinds.of(owner), owner.holder().rule());
    Refused.when(rule.check(code, fileName, size, present));
    return rule.kind(code).orElseThrow();
  }

  private int present(MaterialOwner owner, String code) {
    return (int) of(owner.id()).stream().filter(m -> m.code().equals(code)).count();
  }

  private RemovalRule removal(MaterialOwner owner) {
    boolean registered = owner.review() && registered(owner.record());
    return new RemovalRule(owner.holder().submissionNo(), registered, owner.holder().keeping());
  }

  private boolean registered(MaterialOwner.Review review) {
    return reviews.stream().anyMatch(r -> r.registered(review.candidate(), review.way().code()));
  }

  private Material stored(MaterialOwner owner, String code, Incoming file, Material former)
      throws IOException {
    Material stored = store.store(owner, code, file, former);
    boolean first = former == null;
    record(
        MaterialEntries.of(owner, stored, first ? "upload" : "replace"), first ? "上传材料" : "替换材料");
    return stored;
  }

  private interface Change {
    Material made(MaterialOwner now) throws IOException;
  }

  /** One change after the other, each of what it belongs to as it stands by then. */
  private Material changing(MaterialOwner owner, Change change) throws IOException {
    try {
      return transaction.execute(
          status -> {
            owners.lock(owner);
            try {
              MaterialOwner now = owners.require(owner.id());
              Refused.when(now.closed());
              Material changed = change.made(now);
              forms.refresh(now.holder().process(), now.holder().task());
              return changed;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
