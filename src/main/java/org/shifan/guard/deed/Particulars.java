package org.shifan.guard.deed;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * What a command carries, field by field, as it can be put on record: the engine's commands have no
 * accessors, and whatever a new one carries is to be there too.
 */
final class Particulars {

  private static final int DEEPEST = 4;
  private static final int MOST = 50;

  private Particulars() {}

  /** The command's fields that say something, those of its builder among them. */
  static Map<String, Object> of(Command<?> command) {
    return fields(command, 0);
  }

  private static Map<String, Object> fields(Object owner, int depth) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Class<?> c = owner.getClass(); ofTheEngine(c); c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          put(fields, field.getName(), read(field, owner), depth + 1);
        }
      }
    }
    return fields;
  }

  private static boolean ofTheEngine(Class<?> c) {
    return c != null
        && (c.getName().startsWith("org.camunda.bpm.engine.")
            || c.getName().startsWith("org.shifan."));
  }

  private static Object read(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException | RuntimeException e) {
      return "（无法读取）";
    }
  }

  private static void put(Map<String, Object> fields, String name, Object value, int depth) {
    if (depth <= DEEPEST && value != null && builder(value)) {
      fields(value, depth).forEach(fields::putIfAbsent);
      return;
    }
    Object written = Written.secret(name) && value != null ? "（不记录）" : written(value, depth);
    if (written != null) {
      fields.putIfAbsent(name, written);
    }
  }

  /** As it goes on record; null for what says nothing to a reader. */
  private static Object written(Object value, int depth) {
    if (value instanceof CharSequence
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum<?>
        || value instanceof Date) {
      return Written.text(value);
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty() ? null : Written.variables(map);
    }
    if (value instanceof Collection<?> all) {
      return all.isEmpty() ? null : list(all, depth);
    }
    if (value instanceof DbEntity entity) {
      return entity(entity);
    }
    return value != null && depth <= DEEPEST && telling(value) ? named(value, depth) : null;
  }

  private static List<Object> list(Collection<?> all, int depth) {
    List<Object> list = new ArrayList<>();
    all.stream().limit(MOST).map(one -> written(one, depth + 1)).forEach(list::add);
    if (all.size() > MOST) {
      list.add("……共" + all.size() + "项");
    }
    return list;
  }

  private static Object entity(DbEntity entity) {
    boolean plain = entity instanceof TaskEntity || entity instanceof AuthorizationEntity;
    if (plain && entity.getPersistentState() instanceof Map<?, ?> state) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("id", entity.getId());
      state.forEach((name, value) -> all.put(String.valueOf(name), Written.text(value)));
      return all;
    }
    return entity instanceof User && given(entity, "newPassword")
        ? entity.getId() + "（重设密码）"
        : entity.getId();
  }

  private static boolean given(Object owner, String name) {
    try {
      return read(owner.getClass().getDeclaredField(name), owner) != null;
    } catch (NoSuchFieldException e) {
      return false;
    }
  }

  private static Map<String, Object> named(Object value, int depth) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("kind", value.getClass().getSimpleName());
    all.putAll(fields(value, depth));
    return all;
  }

  private static boolean builder(Object value) {
    return ofTheEngine(value.getClass()) && value.getClass().getSimpleName().contains("Builder");
  }

  private static boolean telling(Object value) {
    String name = value.getClass().getSimpleName();
    return value instanceof Command<?>
        || value instanceof AbstractQuery<?, ?>
        || (ofTheEngine(value.getClass())
            && (name.contains("Instruction") || name.contains("Plan")));
  }
}
