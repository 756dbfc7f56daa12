package org.shifan.joint;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface JointListRepository extends Repository<JointList, String> {

  Optional<JointList> findById(String roundId);

  /** The list, locked until the transaction ends. */
  @Query("select * from joint_list where round_id = :roundId for update")
  Optional<JointList> lock(String roundId);

  JointList save(JointList list);
}
