package org.shifan.application;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ApplicationRepository extends Repository<Application, String> {

  Optional<Application> findById(String id);

  List<Application> findByRoundIdOrderByCounty(String roundId);

  List<Application> findByRecommendationIdOrderByCounty(String recommendationId);

  @Query(
      "select * from application where recommendation_id = :recommendationId"
          + " order by county for update")
  List<Application> lockCity(String recommendationId);

  Application save(Application application);

  List<Application> saveAll(Iterable<Application> applications);
}
