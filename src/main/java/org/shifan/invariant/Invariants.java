package org.shifan.invariant;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All invariants of the system. */
@Component
public class Invariants {

  private final ObjectProvider<Invariant> single;
  private final ObjectProvider<Catalogue> catalogues;

  Invariants(ObjectProvider<Invariant> single, ObjectProvider<Catalogue> catalogues) {
    this.single = single;
    this.catalogues = catalogues;
  }

  /** How many there are. */
  public int count() {
    return all().size();
  }

  /** Looks at all of them and gives those that are broken. */
  public List<Broken> broken() {
    return all().stream()
        .map(i -> new Broken(i.name(), i.rule(), i.sentence(), i.broken()))
        .filter(one -> !one.found().isEmpty())
        .toList();
  }

  List<Invariant> all() {
    return Stream.concat(
            single.orderedStream(), catalogues.orderedStream().flatMap(c -> c.all().stream()))
        .toList();
  }
}
