package org.shifan.round;

import java.util.Map;
import java.util.Optional;
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

  private record Key(String deploymentId, String programme) {}

  private final RepositoryService repository;
  private final SystemWork system;
  private final Map<Key, String> names = new ConcurrentHashMap<>();

  ProgrammeNames(@Lazy RepositoryService repository, SystemWork system) {
    this.repository = repository;
    this.system = system;
  }

  /**
   * The programme's name, such as 县域养老服务体系创新示范县（市、区）评选; its short name where the models have no
   * such process.
   */
  public String of(Round round) {
    Key key = new Key(round.deploymentId(), round.programme());
    return names.computeIfAbsent(
        key, found -> spine(round).map(ProcessDefinition::getName).orElseGet(round::programme));
  }

  /** The process of a round's programme that people start, if its models have one. */
  public Optional<ProcessDefinition> spine(Round round) {
    return system.done(
        () ->
            repository
                .createProcessDefinitionQuery()
                .deploymentId(round.deploymentId())
                .processDefinitionKeyLike(round.programme() + "-%")
                .startableInTasklist()
                .list()
                .stream()
                .findFirst());
  }
}
