package org.shifan.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Seals a round: one record over the heads of all its streams. Whoever keeps the seal's hash
 * elsewhere can later tell whether anything before it was changed, even with the key.
 */
@Component
public class Seals {

  /** The stream of seals. */
  static final String STREAM = "seals";

  /** What a seal covers: each stream by name, as long as it was, ending with this hash. */
  record Covered(String stream, long length, String hash) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private final AuditTrail audit;
  private final ChainRepository records;

  Seals(AuditTrail audit, ChainRepository records) {
    this.audit = audit;
    this.records = records;
  }

  /** Seals the round with the present transaction, over what it records too; or else at once. */
  public void seal(String roundId) {
    audit.recordLast(() -> entry(roundId));
  }

  /** The seals of a round, the first first. */
  public List<AuditRecord> of(String roundId) {
    return audit.of(STREAM).stream().filter(seal -> roundId.equals(seal.subject())).toList();
  }

  /** The newest seal of a round, if there is one. */
  public Optional<AuditRecord> newest(String roundId) {
    List<AuditRecord> seals = of(roundId);
    return seals.isEmpty() ? Optional.empty() : Optional.of(seals.get(seals.size() - 1));
  }

  /** What a seal's record covers. */
  static List<Covered> covered(AuditRecord seal) {
    try {
      return List.of(JSON.readValue(seal.content(), Covered[].class));
    } catch (JsonProcessingException | IllegalArgumentException unreadable) {
      return List.of();
    }
  }

  private Entry entry(String roundId) {
    List<Covered> heads =
        records.heads(roundId).stream()
            .map(head -> new Covered(head.stream(), head.length(), head.hash()))
            .toList();
    return Entry.of(Kind.SEAL, STREAM, "seal")
        .on(roundId)
        .because("封存" + heads.size() + "个卷宗")
        .with(text(heads));
  }

  private static String text(List<Covered> heads) {
    try {
      return JSON.writeValueAsString(heads);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
