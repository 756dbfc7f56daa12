package org.shifan.access.matrix;

import jakarta.ws.rs.core.Application;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;

/** What a JAX-RS application answers, sub-resources included. */
final class JerseyEndpoints {

  private final Set<Endpoint> found = new TreeSet<>();
  private final Set<Class<?>> above = new HashSet<>();

  private JerseyEndpoints() {}

  static Set<Endpoint> of(Application application, String prefix) {
    JerseyEndpoints endpoints = new JerseyEndpoints();
    application.getClasses().forEach(type -> endpoints.root(prefix, type));
    return endpoints.found;
  }

  private void root(String prefix, Class<?> type) {
    Resource resource = Resource.from(type);
    if (resource != null && resource.getPath() != null) {
      resource(join(prefix, resource.getPath()), resource);
    }
  }

  private void resource(String path, Resource resource) {
    methods(path, resource.getResourceMethods());
    if (resource.getResourceLocator() != null) {
      below(path, resource.getResourceLocator());
    }
    for (Resource child : resource.getChildResources()) {
      resource(join(path, child.getPath()), child);
    }
  }

  private void methods(String path, Collection<ResourceMethod> methods) {
    methods.forEach(method -> found.add(new Endpoint(method.getHttpMethod(), path)));
  }

  private void below(String path, ResourceMethod locator) {
    Class<?> type = locator.getInvocable().getRawResponseType();
    if (!above.add(type)) {
      throw new IllegalStateException(type + " is a resource below itself");
    }
    resource(path, Resource.from(type));
    above.remove(type);
  }

  private static String join(String path, String more) {
    return (path + "/" + more).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }
}
