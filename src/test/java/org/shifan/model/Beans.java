package org.shifan.model;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shifan.ShifanApplication;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/** The application's Spring components by name, found without starting it; none of the tests'. */
public final class Beans {

  private static final Map<String, Class<?>> BY_NAME = scan();

  private Beans() {}

  /** The classes of all components. */
  public static Collection<Class<?>> types() {
    return BY_NAME.values();
  }

  /** The class of a component. */
  static Optional<Class<?>> type(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * Whether an expression may call the method: public, with so many parameters, and declared by a
   * public type, for JUEL calls no method of a package-private one.
   */
  static boolean callable(Class<?> bean, String method, int parameters) {
    return types(bean).stream()
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .anyMatch(found -> fits(found, method, parameters));
  }

  private static boolean fits(Method found, String method, int parameters) {
    return found.getName().equals(method)
        && found.getParameterCount() == parameters
        && Modifier.isPublic(found.getModifiers());
  }

  /** The class with its superclasses and interfaces. */
  private static List<Class<?>> types(Class<?> bean) {
    List<Class<?>> types = new ArrayList<>();
    for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
      types.add(type);
      types.addAll(List.of(type.getInterfaces()));
    }
    return types;
  }

  private static Map<String, Class<?>> scan() {
    var names = new AnnotationBeanNameGenerator();
    var registry = new SimpleBeanDefinitionRegistry();
    var scanner = new ClassPathScanningCandidateComponentProvider(true);
    scanner.setResourcePattern("**/*.class");
    Map<String, Class<?>> found = new HashMap<>();
    for (BeanDefinition bean : scanner.findCandidateComponents("org.shifan")) {
      Class<?> type = load(bean.getBeanClassName());
      if (source(type).equals(source(ShifanApplication.class))) {
        found.put(names.generateBeanName(bean, registry), type);
      }
    }
    return Map.copyOf(found);
  }

  private static String source(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source.getLocation().toString();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Beans.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("just found on the classpath: " + name, e);
    }
  }
}
