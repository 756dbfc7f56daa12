package org.shifan.recommendation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface RecommendationRepository extends Repository<Recommendation, String> {

  Optional<Recommendation> findById(String id);

  List<Recommendation> findByRoundIdOrderByCity(String roundId);

  @Query("select * from recommendation where id = :id for update")
  Optional<Recommendation> lock(String id);

  Recommendation save(Recommendation recommendation);
}
