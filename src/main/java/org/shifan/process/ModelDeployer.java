package org.shifan.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.shifan.command.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the released model set at start-up, only when it changed, and never over a set that a
 * designer deployed: then it says what differs and leaves the designer's in force.
 */
@Component
@ConditionalOnProperty(name = Commands.PROPERTY, havingValue = "none", matchIfMissing = true)
class ModelDeployer implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);

  private final RepositoryService repository;
  private final ModelSetRepository models;

  ModelDeployer(RepositoryService repository, ModelSetRepository models) {
    this.repository = repository;
    this.models = models;
  }

  @Override
  public void afterSingletonsInstantiated() {
    ModelSet release = released();
    if (release.names().isEmpty()) {
      return;
    }
    Optional<Deployment> newest = models.newest();
    Optional<ModelSet> lastRelease = models.newestRelease().map(d -> models.read(d.getId()));
    if (lastRelease.map(last -> last.differences(release).isEmpty()).orElse(false)) {
      return;
    }
    boolean designed =
        newest.map(d -> !ModelSetRepository.RELEASE.equals(d.getSource())).orElse(false);
    if (designed) {
      List<String> differing = models.read(newest.get().getId()).differences(release);
      LOG.warn(
          "the release brings other models than the set a designer deployed on {}, which stays in"
              + " force; these files differ: {}",
          newest.get().getDeploymentTime(),
          differing);
      return;
    }
    deploy(release);
  }

  private void deploy(ModelSet release) {
    DeploymentBuilder builder =
        repository.createDeployment().name("示范系统模型").source(ModelSetRepository.RELEASE);
    release
        .names()
        .forEach(
            name -> builder.addInputStream(name, new ByteArrayInputStream(release.content(name))));
    Deployment deployment = builder.deploy();
    LOG.info("deployed {} models as {}", release.names().size(), deployment.getId());
  }

  private static ModelSet released() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String folder : List.of("processes", "forms")) {
      try {
        String root = "models/" + folder + "/";
        for (Resource file :
            new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + root + "**/*.*")) {
          String url = file.getURL().toString();
          String name = url.substring(url.lastIndexOf(root) + root.length());
          files.put(name, file.getContentAsByteArray());
        }
      } catch (IOException e) {
        throw new IllegalStateException("the released models cannot be read", e);
      }
    }
    return new ModelSet(files);
  }
}
