package org.shifan.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Files of a model set beside its models, such as blank forms: those of a round's own set. */
@Component
public class SetFiles {

  private final RepositoryService repository;
  private final SystemWork system;

  SetFiles(@Lazy RepositoryService repository, SystemWork system) {
    this.repository = repository;
    this.system = system;
  }

  /** The content of the deployment's file of this name, in whatever folder, if there is one. */
  public Optional<byte[]> content(String deploymentId, String fileName) {
    // officials may not read deployments, but fill in what is in them
    return system.done(
        () ->
            repository.getDeploymentResourceNames(deploymentId).stream()
                .filter(name -> name.endsWith("/" + fileName) || name.equals(fileName))
                .findFirst()
                .map(name -> read(deploymentId, name)));
  }

  private byte[] read(String deploymentId, String name) {
    try (InputStream content = repository.getResourceAsStream(deploymentId, name)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
