package org.shifan.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys whole model sets only. A designer's changed files, whoever sends them (Modeler, REST),
 * are merged with the set in force and checked before anything is deployed.
 */
@Component
@Primary
public class ModelSetRepository extends RepositoryServiceImpl {

  /** The source of deployments that a release brought. */
  static final String RELEASE = "shifan-release";

  /** The source of deployments that a person sent. */
  private static final String DESIGNER = "shifan-designer";

  /** How the engine says that it cannot read a model. */
  private static final String UNREAD = "Error while parsing process";

  private final ObjectProvider<ModelCheck> checks;
  private final ObjectProvider<SetInForce> followers;
  private final SystemWork system;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  ModelSetRepository(
      ObjectProvider<ModelCheck> checks,
      ObjectProvider<SetInForce> followers,
      SystemWork system,
      AuditTrail audit,
      PlatformTransactionManager transactions) {
    this.checks = checks;
    this.followers = followers;
    this.system = system;
    this.audit = audit;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl builder) {
    boolean release = nobodySent();
    ModelSet sent = sentWith(builder);
    ModelSet whole = release ? sent : merged(sent);
    check(whole);
    Map<String, ResourceEntity> resources = builder.getDeployment().getResources();
    resources.clear();
    whole.names().forEach(name -> builder.getDeployment().addResource(file(whole, name)));
    builder.source(release ? RELEASE : DESIGNER);
    if (builder.isDeployChangedOnly()) {
      // Modeler asks for the changed files only: the others would be missing from the set
      builder.enableDuplicateFiltering(false);
    }
    return transaction.execute(
        status -> {
          DeploymentWithDefinitions deployed = read(builder);
          audit.record(entry(deployed, whole, sent));
          system.done(
              () -> {
                followers.orderedStream().forEach(follows -> follows.comesIn(deployed.getId()));
                return deployed;
              });
          return deployed;
        });
  }

  /** What the engine cannot read is the designer's to mend, and no fault of the system. */
  private DeploymentWithDefinitions read(DeploymentBuilderImpl builder) {
    try {
      return super.deployWithResult(builder);
    } catch (ProcessEngineException e) {
      if (String.valueOf(e.getMessage()).contains(UNREAD)) {
        throw new BadUserRequestException("模型未部署：引擎不能读取其中的流程，请在 Modeler 中检查", e);
      }
      throw e;
    }
  }

  private static Entry entry(Deployment deployed, ModelSet whole, ModelSet sent) {
    return Entry.of(Kind.MODELS, Entry.MODELS, "deploy")
        .on(deployed.getId())
        .because(deployed.getSource() + "：" + deployed.getName())
        .with(Forms.text(Map.of("sent", sent.names(), "sha256", whole.digests())));
  }

  private List<String> problems(ModelSet set) {
    try {
      return checks.orderedStream().flatMap(check -> check.problems(set).stream()).toList();
    } catch (IllegalArgumentException e) {
      return List.of(e.getMessage());
    }
  }

  private ModelSet merged(ModelSet sent) {
    try {
      return current().map(set -> set.with(sent)).orElse(sent);
    } catch (IllegalArgumentException e) {
      throw new BadUserRequestException("模型未部署：" + e.getMessage());
    }
  }

  /** Whether the system itself deploys: nobody is logged in. */
  private boolean nobodySent() {
    return Actors.current().isEmpty()
        && commandExecutor.execute((Question<String>) CommandContext::getAuthenticatedUserId)
            == null;
  }

  /** The set in force: that of the newest deployment. */
  public Optional<ModelSet> current() {
    return newest().map(deployment -> read(deployment.getId()));
  }

  /** The set of a deployment. */
  public ModelSet read(String deploymentId) {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : getDeploymentResourceNames(deploymentId)) {
      try (var content = getResourceAsStream(deploymentId, name)) {
        files.put(name, content.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new ModelSet(files);
  }

  /**
   * The deployment in force. Every deployment holds the whole set, so that it is the one with the
   * highest versions, whatever the clock said.
   */
  public Optional<Deployment> newest() {
    return createProcessDefinitionQuery()
        .orderByProcessDefinitionVersion()
        .desc()
        .listPage(0, 1)
        .stream()
        .map(definition -> definition.getDeploymentId())
        .map(id -> createDeploymentQuery().deploymentId(id).singleResult())
        .findFirst();
  }

  /** The newest deployment that a release brought. */
  Optional<Deployment> newestRelease() {
    return createDeploymentQuery()
        .deploymentSource(RELEASE)
        .orderByDeploymentTime()
        .desc()
        .listPage(0, 1)
        .stream()
        .findFirst();
  }

  private void check(ModelSet set) {
    List<String> problems = problems(set);
    if (!problems.isEmpty()) {
      throw new BadUserRequestException("模型未部署：" + String.join("；", problems));
    }
  }

  /** The files themselves: what would be fetched after the check could not be checked. */
  private static ModelSet sentWith(DeploymentBuilderImpl builder) {
    boolean later =
        !builder.getDeployments().isEmpty()
            || !builder.getDeploymentResourcesById().isEmpty()
            || !builder.getDeploymentResourcesByName().isEmpty();
    if (later || builder.getDeployment().getTenantId() != null) {
      throw new BadUserRequestException("模型未部署：应直接发送要部署的文件，不能引用以前的部署，也不分租户");
    }
    Map<String, byte[]> files = new TreeMap<>();
    Map<String, ResourceEntity> resources = builder.getDeployment().getResources();
    if (resources != null) {
      resources.forEach((name, resource) -> files.put(name, resource.getBytes()));
    }
    return new ModelSet(files);
  }

  private static ResourceEntity file(ModelSet set, String name) {
    ResourceEntity resource = new ResourceEntity();
    resource.setName(name);
    resource.setBytes(set.content(name));
    return resource;
  }
}
