package org.shifan.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.shifan.process.Actors;
import org.shifan.process.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps files in pieces, so that none is ever whole in memory. */
@Repository
class MaterialStore {

  private static final int PIECE = 512 * 1024;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ReadOnce<List<Material>> known = new ReadOnce<>();

  MaterialStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Stores a file within the caller's transaction: one that breaks off leaves nothing behind. */
  Material store(
      String ownerId, String code, String fileName, String mediaType, long size, InputStream file)
      throws IOException {
    String id = UUID.randomUUID().toString();
    insert(id, ownerId, code, fileName, mediaType, size);
    MessageDigest digest = DigestUtils.getSha256Digest();
    try (DigestInputStream content = new DigestInputStream(file, digest)) {
      int no = 0;
      for (byte[] piece = content.readNBytes(PIECE);
          piece.length > 0;
          piece = content.readNBytes(PIECE)) {
        jdbc.sql("insert into material_piece (material_id, piece_no, content) values (?, ?, ?)")
            .params(id, no++, piece)
            .update();
      }
    }
    jdbc.sql("update material set sha256 = ? where id = ?")
        .params(HexFormat.of().formatHex(digest.digest()), id)
        .update();
    known.forget(ownerId);
    return find(id).orElseThrow();
  }

  /**
   * Has those who change one application's materials follow each other until the transaction ends:
   * else two would count the same files, and write the same open form.
   */
  void lock(String applicationId) {
    jdbc.sql("select id from application where id = ? for update")
        .param(applicationId)
        .query(String.class)
        .single();
  }

  Optional<Material> find(String id) {
    return jdbc.sql("select * from material where id = ?")
        .param(id)
        .query(Material.class)
        .optional();
  }

  /** What is there for an owner, what was taken out left aside. */
  List<Material> of(String ownerId) {
    return known.get(ownerId, this::read);
  }

  void takeOut(Material material) {
    jdbc.sql("update material set replaced = true where id = ?").param(material.id()).update();
    known.forget(material.ownerId());
  }

  /** Writes the content piece by piece. */
  void write(String id, OutputStream out) {
    for (int no = 0; ; no++) {
      Optional<byte[]> piece =
          jdbc.sql("select content from material_piece where material_id = ? and piece_no = ?")
              .params(id, no)
              .query(byte[].class)
              .optional();
      if (piece.isEmpty()) {
        return;
      }
      try {
        out.write(piece.get());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void insert(
      String id, String ownerId, String code, String fileName, String mediaType, long size) {
    jdbc.sql(
            "insert into material (id, owner_id, code, file_name, media_type, size_bytes, sha256,"
                + " uploaded_by, uploaded_at, replaced) values (?, ?, ?, ?, ?, ?, ?, ?, ?, false)")
        .params(
            id,
            ownerId,
            code,
            fileName,
            mediaType,
            size,
            "",
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }

  private List<Material> read(String ownerId) {
    return jdbc.sql(
            "select * from material where owner_id = ? and replaced = false"
                + " order by code, uploaded_at, id")
        .param(ownerId)
        .query(Material.class)
        .list();
  }
}
