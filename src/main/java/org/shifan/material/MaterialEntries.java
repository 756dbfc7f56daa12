package org.shifan.material;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.process.Forms;

/** What is recorded of a change of materials. */
final class MaterialEntries {

  private MaterialEntries() {}

  static Entry of(MaterialOwner owner, Material material, String what) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("owner", material.ownerId());
    facts.put("material", material.code());
    facts.put("fileName", material.fileName());
    facts.put("version", material.versionNo());
    facts.put("slot", material.slotId());
    facts.put("size", material.sizeBytes());
    facts.put("sha256", material.sha256());
    if (material.differences() != null) {
      facts.put("differences", material.differences());
    }
    return Entry.of(Kind.MATERIAL, owner.holder().id(), what)
        .on(material.id())
        .by(owner.review() ? null : owner.writer())
        .because(material.differingReason())
        .under(owner.holder().rule())
        .with(Forms.text(facts));
  }
}
