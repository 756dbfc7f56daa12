package org.shifan.plan;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PartRepository extends Repository<Part, String> {

  List<Part> findByRoundIdOrderByTaskNoAscDueOnAscIdAsc(String roundId);

  List<Part> findByRoundIdAndUnitOrderByTaskNoAscDueOnAscIdAsc(String roundId, String unit);

  List<Part> saveAll(Iterable<Part> parts);
}
