package org.shifan.round;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.shifan.process.SystemWork;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What a round's programme is called: the name of the process that people start, in the model set
 * that the round was opened with.
 */
@Component
public class ProgrammeNames {

  private record Spine(String deploymentId, String programme) {}

  private final RepositoryService repository;
  private final SystemWork system;
  private final Map<Spine, String> names = new ConcurrentHashMap<>();

  ProgrammeNames(@Lazy RepositoryService repository, SystemWork system) {
    this.repository = repository;
    this.system = system;
  }

  /**
   * The programme's name, such as 县域养老服务体系创新示范县（市、区）评选; its short name where the models have no
   * such process.
   */
  public String of(Round round) {
    Spine spine = new Spine(round.deploymentId(), round.programme());
    return names.computeIfAbsent(spine, s -> system.done(() -> name(s)));
  }

  private String name(Spine spine) {
    return repository
        .createProcessDefinitionQuery()
        .deploymentId(spine.deploymentId())
        .processDefinitionKeyLike(spine.programme() + "-%")
        .startableInTasklist()
        .list()
        .stream()
        .map(ProcessDefinition::getName)
        .findFirst()
        .orElse(spine.programme());
  }
}
