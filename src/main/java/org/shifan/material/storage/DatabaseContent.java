package org.shifan.material.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Content in the database, in pieces of half a megabyte. */
@Component
class DatabaseContent implements ContentStore {

  static final String NAME = "database";

  private static final int PIECE = 512 * 1024;

  private final JdbcClient jdbc;

  DatabaseContent(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void keep(String id, Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      int no = 0;
      for (byte[] piece = content.readNBytes(PIECE);
          piece.length > 0;
          piece = content.readNBytes(PIECE)) {
        jdbc.sql("insert into material_piece (material_id, piece_no, content) values (?, ?, ?)")
            .params(id, no++, piece)
            .update();
      }
    }
  }

  @Override
  public void write(String id, OutputStream out) throws IOException {
    int no = 0;
    for (Optional<byte[]> piece = piece(id, no); piece.isPresent(); piece = piece(id, ++no)) {
      out.write(piece.get());
    }
  }

  private Optional<byte[]> piece(String id, int no) {
    return jdbc.sql("select content from material_piece where material_id = ? and piece_no = ?")
        .params(id, no)
        .query(byte[].class)
        .optional();
  }
}
