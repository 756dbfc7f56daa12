package org.shifan.guard.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shifan.process.ModelCheck;
import org.shifan.process.ModelSet;
import org.springframework.stereotype.Component;

/**
 * Refuses a set that is not whole: every file defines something, each definition is there once, and
 * whatever a model refers to is in the set and bound to it.
 */
@Component
class WholeSetCheck implements ModelCheck {

  private static final Pattern NAME =
      Pattern.compile(
          "(?!.*\\.\\.)[\\w\\p{IsHan}][\\w\\p{IsHan}./ -]{0,150}\\.(bpmn|dmn|form|docx)");

  @Override
  public List<String> problems(ModelSet set) {
    List<String> unknown =
        set.names().stream()
            .filter(name -> !NAME.matcher(name).matches())
            .map(name -> name + "：文件类型或者文件名不在允许范围内，应为 .bpmn、.dmn、.form 文件或者 .docx 空白表")
            .toList();
    if (!unknown.isEmpty()) {
      return unknown;
    }
    ModelFacts facts = ModelFacts.of(set);
    return Stream.of(twice(facts), crowded(facts), missing(facts)).flatMap(s -> s).toList();
  }

  private static Stream<String> twice(ModelFacts facts) {
    Map<String, String> first = new HashMap<>();
    return facts.defined().stream()
        .filter(found -> first.putIfAbsent(found.kind() + found.id(), found.file()) != null)
        .map(
            found ->
                "%s：%s %s 在 %s 中已经定义"
                    .formatted(
                        found.file(),
                        found.kind(),
                        found.id(),
                        first.get(found.kind() + found.id())));
  }

  /** A file is known by its first process: a second one would come in unnoticed. */
  private static Stream<String> crowded(ModelFacts facts) {
    Set<String> seen = new HashSet<>();
    return facts.defined().stream()
        .filter(found -> found.file().endsWith(".bpmn") && !seen.add(found.file()))
        .map(found -> found.file() + "：" + found.id() + "：一个文件只能有一个流程");
  }

  private static Stream<String> missing(ModelFacts facts) {
    Set<String> there = new HashSet<>();
    facts.defined().forEach(found -> there.add(found.kind() + found.id()));
    return facts.references().stream()
        .flatMap(
            to ->
                !there.contains(to.kind() + to.id())
                    ? Stream.of("%s：引用的%s %s 不在模型集中".formatted(to.place(), to.kind(), to.id()))
                    : bound(to)
                        ? Stream.empty()
                        : Stream.of(
                            "%s：对%s %s 的引用应绑定到本次部署（binding=deployment）"
                                .formatted(to.place(), to.kind(), to.id())));
  }

  private static boolean bound(ModelFacts.Reference reference) {
    return reference.binding().equals("deployment");
  }
}
