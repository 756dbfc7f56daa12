package org.shifan.filing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface FilingRepository extends Repository<Filing, String> {

  Optional<Filing> findById(String id);

  List<Filing> findByRoundIdOrderById(String roundId);

  List<Filing> findByRoundIdAndKindOrderById(String roundId, String kind);

  List<Filing> findByRoundIdAndKindAndSubjectOrderByPeriod(
      String roundId, String kind, String subject);

  /** The filing, locked until the transaction ends. */
  @Query("select * from filing where id = :id for update")
  Optional<Filing> lock(String id);

  Filing save(Filing filing);
}
