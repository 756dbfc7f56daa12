package org.shifan.access.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** The files and folders that lie open for the browser. */
final class StaticFiles {

  private StaticFiles() {}

  /** What is found directly below a mapping such as {@code /camunda/app/**}. */
  static Set<Endpoint> of(String mapping, ResourceHttpRequestHandler handler) {
    Set<Endpoint> found = new TreeSet<>();
    String folder = mapping.replace("**", "");
    for (Resource location : handler.getLocations()) {
      if (location instanceof ClassPathResource in && mapping.endsWith("/**")) {
        for (String name : children(in.getPath())) {
          found.add(new Endpoint("GET", folder + name));
        }
      } else if (!mapping.endsWith("/**")) {
        found.add(new Endpoint("GET", mapping));
      }
    }
    return found;
  }

  private static Set<String> children(String folder) {
    Set<String> names = new TreeSet<>();
    try {
      String pattern = "classpath*:" + folder + "**/*";
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        if (!file.isReadable()) {
          continue;
        }
        String url = file.getURL().toString();
        String name = url.substring(url.indexOf(folder) + folder.length());
        int slash = name.indexOf('/');
        names.add(slash < 0 ? "*" : name.substring(0, slash) + "/**");
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
