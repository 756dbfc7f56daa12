package org.shifan.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;

/** All models, decisions and forms that are in force together: the unit of release. */
public final class ModelSet {

  private final Map<String, byte[]> files;

  /** A set of these files by name. */
  public ModelSet(Map<String, byte[]> files) {
    this.files = new TreeMap<>(files);
  }

  /** The names of all files, sorted. */
  public Collection<String> names() {
    return List.copyOf(files.keySet());
  }

  /** A file's content, or null. */
  public byte[] content(String name) {
    return files.get(name);
  }

  /** The names of the files that are called so, in whatever folder. */
  public List<String> called(String fileName) {
    return files.keySet().stream()
        .filter(name -> name.substring(name.lastIndexOf('/') + 1).equals(fileName))
        .toList();
  }

  /**
   * This set with the changed files in the place of the ones that define the same process, decision
   * model or form, whatever their file names; a definition that is new is added under its own name.
   */
  public ModelSet with(ModelSet changed) {
    Map<String, String> names = new HashMap<>();
    files.forEach((name, content) -> names.put(new ModelFile(name, content).definition(), name));
    Map<String, byte[]> merged = new TreeMap<>(files);
    changed.files.forEach(
        (name, content) -> {
          String definition = new ModelFile(name, content).definition();
          merged.put(names.getOrDefault(definition, name), content);
        });
    return new ModelSet(merged);
  }

  /** Each file's SHA-256 by its name. */
  Map<String, String> digests() {
    Map<String, String> digests = new TreeMap<>();
    files.forEach((name, content) -> digests.put(name, DigestUtils.sha256Hex(content)));
    return digests;
  }

  /** The names of the files that differ, or are in one of the two sets only. */
  public List<String> differences(ModelSet other) {
    TreeSet<String> all = new TreeSet<>(files.keySet());
    all.addAll(other.files.keySet());
    return all.stream().filter(name -> !Arrays.equals(content(name), other.content(name))).toList();
  }
}
