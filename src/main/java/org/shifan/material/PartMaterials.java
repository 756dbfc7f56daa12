package org.shifan.material;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.plan.Part;
import org.shifan.plan.PartEvidence;
import org.shifan.programme.MaterialKind;
import org.shifan.programme.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of parts, as many as the rules of their plan demand (CJ2021-08). */
@Component
class PartMaterials implements PartEvidence {

  private final MaterialStore store;
  private final MaterialKinds kinds;
  private final JdbcClient jdbc;

  PartMaterials(MaterialStore store, MaterialKinds kinds, JdbcClient jdbc) {
    this.store = store;
    this.kinds = kinds;
    this.jdbc = jdbc;
  }

  private record Count(String owner, int files) {}

  @Override
  public List<Refusal> missing(Part part) {
    Map<String, Long> present =
        store.of(part.id()).stream()
            .collect(Collectors.groupingBy(Material::code, Collectors.counting()));
    return new CompletenessRule(demanded(part)).check(present);
  }

  @Override
  public Map<String, Integer> counts(List<Part> parts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    if (!parts.isEmpty()) {
      jdbc.sql(
              "select owner_id as owner, count(*) as files from material"
                  + " where state = 'CURRENT' and owner_id in (:parts) group by owner_id")
          .param("parts", parts.stream().map(Part::id).toList())
          .query(Count.class)
          .list()
          .forEach(count -> counts.put(count.owner(), count.files()));
    }
    return counts;
  }

  @Override
  public String page(Part part) {
    return demanded(part).isEmpty() ? "" : "/materials/" + part.id();
  }

  private List<MaterialKind> demanded(Part part) {
    return kinds.of(part.roundId(), MaterialKind.PART);
  }
}
