package org.shifan.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PartRepository extends Repository<Part, String> {

  List<Part> findByRoundIdOrderByTaskNoAscDueOnAscIdAsc(String roundId);

  List<Part> findByRoundIdAndUnitOrderByTaskNoAscDueOnAscIdAsc(String roundId, String unit);

  Optional<Part> findById(String id);

  List<Part> saveAll(Iterable<Part> parts);
}
