package org.shifan.material;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.shifan.programme.Rules;
import org.shifan.round.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what files belong to. */
@Component
public class MaterialOwners {

  private final List<Holders> holders;
  private final ObjectProvider<ReviewRegister> reviews;
  private final Rounds rounds;

  MaterialOwners(List<Holders> holders, ObjectProvider<ReviewRegister> reviews, Rounds rounds) {
    this.holders = holders;
    this.reviews = reviews;
    this.rounds = rounds;
  }

  /**
   * The owner with this id, as it stands now.
   *
   * @throws NoSuchElementException where there is none
   */
  public MaterialOwner require(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "没有编号为“"
                        + id
                        + "”的材料归属：应为申报或者报送件编号（如 sd64-2021-370102），评审记录附件在评审对象编号后加评审方式代码（如 sd64-2021-370102-"
                        + Rules.ReviewWay.USUAL.get(0).code()
                        + "）"));
  }

  /** The owner with this id, as it stands now, if there is one. */
  public Optional<MaterialOwner> find(String id) {
    return holder(id).map(holder -> new MaterialOwner(id, holder, null)).or(() -> record(id));
  }

  /** The papers of a candidate: its application, or the filing that is about it. */
  public Optional<MaterialOwner> papers(String candidate) {
    return papersHolder(candidate).map(holder -> new MaterialOwner(holder.id(), holder, null));
  }

  /**
   * The records of review of whoever's papers these are, the candidates by name; those of an
   * application may be gathered before its review begins.
   */
  public Map<MaterialOwner, String> records(Holder holder) {
    Map<String, String> candidates = new LinkedHashMap<>();
    if (holder.filing().isEmpty()) {
      candidates.put(holder.id(), holder.subject());
    }
    reviews.stream()
        .flatMap(register -> register.reviewed(holder.id()).stream())
        .forEach(one -> candidates.putIfAbsent(one.id(), one.name()));
    Map<MaterialOwner, String> records = new LinkedHashMap<>();
    candidates.forEach(
        (id, name) -> ways(holder).forEach(way -> records.put(record(holder, id, way), name)));
    return records;
  }

  /** Has those who change the files of one holder follow each other until the transaction ends. */
  void lock(MaterialOwner owner) {
    holders.forEach(source -> source.lock(owner.holder().id()));
  }

  /** The record of a review: its id ends in the code of one of the round's ways. */
  private Optional<MaterialOwner> record(String id) {
    int dash = id.lastIndexOf('-');
    if (dash < 0) {
      return Optional.empty();
    }
    String candidate = id.substring(0, dash);
    return papersHolder(candidate)
        .flatMap(
            holder ->
                ways(holder).stream()
                    .filter(way -> way.code().equals(id.substring(dash + 1)))
                    .map(way -> record(holder, candidate, way))
                    .findFirst());
  }

  private static MaterialOwner record(Holder holder, String candidate, Rules.ReviewWay way) {
    MaterialOwner.Review review = new MaterialOwner.Review(candidate, way);
    return new MaterialOwner(review.id(), holder, review);
  }

  private List<Rules.ReviewWay> ways(Holder holder) {
    return rounds.rules(holder.roundId()).reviewWays();
  }

  private Optional<Holder> papersHolder(String candidate) {
    return reviews.stream()
        .flatMap(register -> register.papers(candidate).stream())
        .findFirst()
        .flatMap(this::holder)
        .or(() -> holder(candidate).filter(holder -> holder.filing().isEmpty()));
  }

  private Optional<Holder> holder(String id) {
    return holders.stream().flatMap(source -> source.find(id).stream()).findFirst();
  }
}
