package org.shifan.guard.deed;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.camunda.bpm.engine.impl.AbstractNativeQuery;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/**
 * A command found in one of Camunda's jars on the class path.
 *
 * @param type its class
 * @param writes whether its own code calls what writes rows or the log of users' operations
 */
record EngineCommand(Class<?> type, boolean writes) {

  private static final String COMMAND = "org/camunda/bpm/engine/impl/interceptor/Command";
  private static final Set<String> WRITING =
      Set.of("getOperationLogManager", "insert", "delete", "logUserOperation");

  boolean query() {
    return AbstractQuery.class.isAssignableFrom(type)
        || AbstractNativeQuery.class.isAssignableFrom(type);
  }

  /** All that can be made an instance of. */
  static List<EngineCommand> all() throws IOException {
    List<EngineCommand> all = new ArrayList<>();
    each(
        (name, code) -> {
          Class<?> type = load(name);
          if (type != null
              && Command.class.isAssignableFrom(type)
              && !Modifier.isAbstract(type.getModifiers())) {
            all.add(new EngineCommand(type, calls(code, WRITING)));
          }
        });
    return all;
  }

  /** The classes that make commands without a name. */
  static Set<String> lambdas() throws IOException {
    Set<String> makers = new TreeSet<>();
    each(
        (name, code) -> {
          if (makesCommands(code)) {
            makers.add(name);
          }
        });
    return makers;
  }

  private static void each(BiConsumer<String, byte[]> look) throws IOException {
    for (String path : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      if (Path.of(path).getFileName().toString().matches("camunda-.*\\.jar")) {
        try (JarFile jar = new JarFile(path)) {
          for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().matches("org/camunda/.*\\.class")) {
              look.accept(name(entry), code(jar, entry));
            }
          }
        }
      }
    }
  }

  private static String name(JarEntry entry) {
    return entry.getName().replaceAll("\\.class$", "").replace('/', '.');
  }

  private static byte[] code(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  /** Null for what needs a library that is not here. */
  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, EngineCommand.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError absent) {
      return null;
    }
  }

  private static boolean calls(byte[] code, Set<String> methods) {
    boolean[] found = new boolean[1];
    visit(
        code,
        new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitMethodInsn(
              int opcode, String owner, String name, String descriptor, boolean isInterface) {
            found[0] |= methods.contains(name);
          }
        });
    return found[0];
  }

  private static boolean makesCommands(byte[] code) {
    boolean[] found = new boolean[1];
    visit(
        code,
        new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitInvokeDynamicInsn(
              String name, String descriptor, Handle bootstrap, Object... arguments) {
            found[0] |= descriptor.endsWith(")L" + COMMAND + ";");
          }
        });
    return found[0];
  }

  private static void visit(byte[] code, MethodVisitor methods) {
    new ClassReader(code)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String descriptor, String signature, String[] thrown) {
                return methods;
              }
            },
            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
  }
}
