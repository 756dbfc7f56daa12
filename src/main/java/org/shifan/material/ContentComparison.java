package org.shifan.material;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.shifan.audit.Comparison;
import org.shifan.audit.Flaw;
import org.springframework.stereotype.Component;

/** Compares the bytes of every file with their SHA-256, wherever they lie. */
@Component
class ContentComparison implements Comparison {

  private final MaterialStore store;

  ContentComparison(MaterialStore store) {
    this.store = store;
  }

  @Override
  public List<Flaw> flaws() {
    return store.ids().stream()
        .map(store::find)
        .flatMap(Optional::stream)
        .map(this::flaw)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Flaw> flaw(Material material) {
    String found = sha256(material);
    return found.equals(material.sha256())
        ? Optional.empty()
        : Optional.of(
            new Flaw(
                material.ownerId(),
                0,
                "材料“%s”（%s）的内容被改动，SHA-256应为%s，实为%s"
                    .formatted(material.fileName(), material.id(), material.sha256(), found)));
  }

  private String sha256(Material material) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      store.write(material, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (UncheckedIOException | IllegalStateException unreadable) {
      return "无法读取";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
