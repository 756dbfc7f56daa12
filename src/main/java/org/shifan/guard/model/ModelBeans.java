package org.shifan.guard.model;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.shifan.process.ForModels;
import org.shifan.process.ForNewProgrammes;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The beans that a model may name: ours, and of their methods those that are made for models. */
@Component
class ModelBeans {

  private static final String OURS = "org.shifan.";

  private final ListableBeanFactory beans;

  ModelBeans(ListableBeanFactory beans) {
    this.beans = beans;
  }

  /** Whether a bean of ours of this name is of one of these types. */
  boolean is(String name, Class<?>... types) {
    return type(name)
        .filter(bean -> Arrays.stream(types).anyMatch(type -> type.isAssignableFrom(bean)))
        .isPresent();
  }

  /** Whether a process that is no part of the release may run this step. */
  boolean forNewProgrammes(String name) {
    return type(name).filter(type -> type.isAnnotationPresent(ForNewProgrammes.class)).isPresent();
  }

  /** Whether an expression may call this method. */
  boolean answers(String name, String method) {
    return type(name).stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(found -> found.getName().equals(method))
        .anyMatch(ModelBeans::forModels);
  }

  private static boolean forModels(Method method) {
    return method.isAnnotationPresent(ForModels.class);
  }

  private Optional<Class<?>> type(String name) {
    Class<?> type = beans.containsBean(name) ? beans.getType(name, false) : null;
    Class<?> own = type == null ? null : ClassUtils.getUserClass(type);
    return own != null && own.getName().startsWith(OURS) ? Optional.of(own) : Optional.empty();
  }
}
