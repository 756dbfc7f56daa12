package org.shifan.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads all chains once, record by record, and notes where one does not hold. */
final class ChainReading {

  /** Where the reading of a stream has come. */
  private record Place(long recordNo, String hash) {}

  private static final Place START = new Place(0, "");

  private final SealingKey key;
  private final List<Flaw> flaws = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> registered = new HashSet<>();
  private final Map<String, String> sealed = new HashMap<>();
  private final Map<String, String> hashes = new HashMap<>();
  private long records;

  /** Expects the hashes of this key, at what the seals cover. */
  ChainReading(SealingKey key, List<AuditRecord> seals) {
    this.key = key;
    seals.forEach(
        seal -> Seals.covered(seal).forEach(c -> sealed.put(at(c.stream(), c.length()), c.hash())));
  }

  void read(AuditRecord record) {
    records++;
    Place before = places.getOrDefault(record.stream(), START);
    if (record.recordNo() != before.recordNo() + 1) {
      flaw(record, "缺少第" + (before.recordNo() + 1) + "条至第" + (record.recordNo() - 1) + "条记录");
    } else if (!record.previousHash().equals(before.hash())) {
      flaw(record, "没有接在第" + before.recordNo() + "条记录之后（前一条的散列值不符）");
    }
    if (!record.expectedHash(key).equals(record.hash())) {
      flaw(record, "内容与散列值不符，记录被改动过（" + record.what() + "）");
    }
    places.put(record.stream(), new Place(record.recordNo(), record.hash()));
    remember(record);
  }

  private void remember(AuditRecord record) {
    if (record.stream().equals(Chain.REGISTER)) {
      registered.add(record.subject());
    }
    String place = at(record.stream(), record.recordNo());
    if (sealed.containsKey(place)) {
      hashes.put(place, record.hash());
    }
  }

  /** Closes the reading with the heads as they are stored. */
  Verified close(List<Head> heads) {
    heads.forEach(this::check);
    Set<String> withHead = new HashSet<>();
    heads.forEach(head -> withHead.add(head.stream()));
    places.keySet().stream()
        .filter(stream -> !withHead.contains(stream))
        .forEach(stream -> flaws.add(new Flaw(stream, 0, "卷首被删除，无法确认末尾是否完整")));
    registered.stream()
        .filter(stream -> !withHead.contains(stream) && !places.containsKey(stream))
        .forEach(stream -> flaws.add(new Flaw(stream, 0, "整卷记录被删除")));
    places.keySet().stream()
        .filter(stream -> !stream.equals(Chain.REGISTER) && !registered.contains(stream))
        .forEach(stream -> flaws.add(new Flaw(stream, 0, "立卷没有登记，不是由系统写入的")));
    sealed.forEach(this::checkSealed);
    return new Verified(places.size(), records, 0, List.copyOf(flaws));
  }

  private void check(Head head) {
    Place end = places.getOrDefault(head.stream(), START);
    if (!head.expectedMac(key).equals(head.mac())) {
      flaws.add(new Flaw(head.stream(), 0, "卷首被改动过"));
    } else if (head.length() != end.recordNo()) {
      flaws.add(
          new Flaw(
              head.stream(), 0, "卷首登记有" + head.length() + "条记录，实有到第" + end.recordNo() + "条，末尾不完整"));
    } else if (!head.hash().equals(end.hash())) {
      flaws.add(new Flaw(head.stream(), end.recordNo(), "末尾的散列值与卷首登记的不符"));
    }
  }

  private void checkSealed(String place, String hash) {
    if (!hash.equals(hashes.get(place))) {
      int space = place.lastIndexOf(' ');
      flaws.add(
          new Flaw(
              place.substring(0, space),
              Long.parseLong(place.substring(space + 1)),
              hashes.containsKey(place) ? "与封存时的散列值不符" : "封存时有这条记录，现在没有"));
    }
  }

  private void flaw(AuditRecord record, String problem) {
    flaws.add(new Flaw(record.stream(), record.recordNo(), problem));
  }

  private static String at(String stream, long recordNo) {
    return stream + " " + recordNo;
  }
}
