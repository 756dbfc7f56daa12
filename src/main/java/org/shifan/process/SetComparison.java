package org.shifan.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.repository.Deployment;
import org.shifan.audit.AuditRecord;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Comparison;
import org.shifan.audit.Entry;
import org.shifan.audit.Flaw;
import org.springframework.stereotype.Component;

/**
 * Compares the files of every deployment with what was recorded when it was made: models are rules,
 * and rounds run on them for a year.
 */
@Component
class SetComparison implements Comparison {

  private final ModelSetRepository sets;
  private final AuditTrail audit;
  private final SystemWork system;

  SetComparison(ModelSetRepository sets, AuditTrail audit, SystemWork system) {
    this.sets = sets;
    this.audit = audit;
    this.system = system;
  }

  @Override
  public List<Flaw> flaws() {
    Map<String, AuditRecord> recorded = new TreeMap<>();
    audit.of(Entry.MODELS).stream()
        .filter(record -> record.subject() != null && record.content() != null)
        .forEach(record -> recorded.put(record.subject(), record));
    return system.done(
        () ->
            sets.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .sorted()
                .flatMap(id -> flaws(id, recorded.get(id)).stream())
                .toList());
  }

  private List<Flaw> flaws(String id, AuditRecord record) {
    if (record == null) {
      return List.of(new Flaw(Entry.MODELS, 0, "部署 " + id + " 没有登记，不是由系统部署的"));
    }
    JsonNode expected = Forms.read(record.content(), JsonNode.class).path("sha256");
    Map<String, String> found = sets.read(id).digests();
    Set<String> names = new TreeSet<>(found.keySet());
    expected.fieldNames().forEachRemaining(names::add);
    List<Flaw> flaws = new ArrayList<>();
    for (String name : names) {
      String was = expected.path(name).asText("没有这个文件");
      String is = found.getOrDefault(name, "没有这个文件");
      if (!was.equals(is)) {
        String problem = "部署 %s 的文件 %s 被改动，SHA-256应为%s，实为%s".formatted(id, name, was, is);
        flaws.add(new Flaw(record.stream(), record.recordNo(), problem));
      }
    }
    return flaws;
  }
}
