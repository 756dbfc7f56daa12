package org.shifan.material;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds what files belong to. */
@Component
public class MaterialOwners {

  private static final Pattern RECORD = Pattern.compile("(.+)-(visit|symposium|materials)");

  private final List<Holders> holders;

  MaterialOwners(List<Holders> holders) {
    this.holders = holders;
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
                        + "”的材料归属：应为申报或者报送件编号（如 sd64-2021-370102），或加评审方式（-visit、-symposium、-materials）"));
  }

  /** The owner with this id, as it stands now, if there is one. */
  public Optional<MaterialOwner> find(String id) {
    return holder(id).map(holder -> new MaterialOwner(id, holder, null)).or(() -> record(id));
  }

  /** Has those who change the files of one holder follow each other until the transaction ends. */
  void lock(MaterialOwner owner) {
    holders.forEach(source -> source.lock(owner.holder().id()));
  }

  private Optional<MaterialOwner> record(String id) {
    Matcher parts = RECORD.matcher(id);
    return parts.matches()
        ? holder(parts.group(1)).map(holder -> new MaterialOwner(id, holder, parts.group(2)))
        : Optional.empty();
  }

  private Optional<Holder> holder(String id) {
    return holders.stream().flatMap(source -> source.find(id).stream()).findFirst();
  }
}
