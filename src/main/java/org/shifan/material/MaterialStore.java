package org.shifan.material;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shifan.material.storage.ContentStore;
import org.shifan.material.storage.ContentStores;
import org.shifan.process.Actors;
import org.shifan.process.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the records of files, and has their content kept. */
@Repository
class MaterialStore {

  private final JdbcClient jdbc;
  private final ContentStores contents;
  private final Clock clock;
  private final ReadOnce<List<Material>> known = new ReadOnce<>();

  MaterialStore(JdbcClient jdbc, ContentStores contents, Clock clock) {
    this.jdbc = jdbc;
    this.contents = contents;
    this.clock = clock;
  }

  /**
   * Stores a file within the caller's transaction: one that breaks off leaves nothing behind.
   *
   * @param former the version it takes the place of, or null
   */
  Material store(MaterialOwner owner, String code, Incoming file, Material former)
      throws IOException {
    String id = UUID.randomUUID().toString();
    ContentStore content = contents.forNew();
    if (former != null) {
      end(former.id(), FileState.REPLACED);
    }
    insert(id, owner, code, file, former, content.name());
    content.keep(id, file.content());
    known.forget(owner.id());
    return find(id).orElseThrow();
  }

  Optional<Material> find(String id) {
    return jdbc.sql("select * from material where id = ?")
        .param(id)
        .query(Material.class)
        .optional();
  }

  /** All files there ever were, those replaced and removed too. */
  List<String> ids() {
    return jdbc.sql("select id from material order by owner_id, id").query(String.class).list();
  }

  /** What is there for an owner, what was replaced or removed left aside. */
  List<Material> of(String ownerId) {
    return known.get(ownerId, this::read);
  }

  /** All versions of an owner's files that are there, the newest first. */
  List<Material> versions(String ownerId) {
    return jdbc.sql(
            "select * from material where owner_id = ? and state <> 'REMOVED'"
                + " order by slot_id, version_no desc")
        .param(ownerId)
        .query(Material.class)
        .list();
  }

  /** How often the application had been submitted when the first version of a file came. */
  int submissionsBefore(Material material) {
    return jdbc.sql("select min(submission_no) from material where slot_id = ?")
        .param(material.slotId())
        .query(Integer.class)
        .single();
  }

  /** Takes a file out with all its versions; they are kept on record. */
  void takeOut(Material material) {
    end(material.id(), FileState.REMOVED);
    jdbc.sql("update material set state = 'REMOVED' where slot_id = ?")
        .param(material.slotId())
        .update();
    known.forget(material.ownerId());
  }

  /** Writes the content. */
  void write(Material material, OutputStream out) {
    try {
      contents.named(material.storage()).write(material.id(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end(String id, FileState state) {
    jdbc.sql("update material set state = ?, ended_by = ?, ended_at = ? where id = ?")
        .params(state.name(), Actors.current().orElse(null), OffsetDateTime.now(clock), id)
        .update();
  }

  private void insert(
      String id, MaterialOwner owner, String code, Incoming file, Material former, String storage) {
    jdbc.sql(
            "insert into material (id, owner_id, slot_id, version_no, code, file_name, media_type,"
                + " size_bytes, sha256, uploaded_by, uploaded_at, state, submission_no, characters,"
                + " differences, differing_reason, storage)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            id,
            owner.id(),
            former == null ? id : former.slotId(),
            former == null ? 1 : former.versionNo() + 1,
            code,
            file.fileName(),
            file.type().mediaType(),
            file.size(),
            file.sha256(),
            Actors.current().orElse(null),
            OffsetDateTime.now(clock),
            FileState.CURRENT.name(),
            owner.holder().submissionNo(),
            file.characters(),
            file.differences(),
            file.reason(),
            storage)
        .update();
  }

  private List<Material> read(String ownerId) {
    return jdbc.sql(
            "select * from material where owner_id = ? and state = 'CURRENT'"
                + " order by code, uploaded_at, id")
        .param(ownerId)
        .query(Material.class)
        .list();
  }
}
