package org.shifan.round;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RoundRepository extends Repository<Round, String> {

  Optional<Round> findById(String id);

  List<Round> findAllByOrderByOpenedAtDesc();

  boolean existsById(String id);

  Round save(Round round);
}
