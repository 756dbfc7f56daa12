package org.shifan.material.web;

import org.shifan.material.Holder;
import org.shifan.material.MaterialOwner;
import org.shifan.material.MaterialReaders;
import org.shifan.process.Offices;
import org.shifan.process.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who may read and who may change materials, and when. */
@Component
class MaterialAccess {

  private final Offices offices;
  private final ObjectProvider<MaterialReaders> readers;

  MaterialAccess(Offices offices, ObjectProvider<MaterialReaders> readers) {
    this.offices = offices;
    this.readers = readers;
  }

  /** Whoever fills it in, while it may be filled in; the selector for a review. */
  MaterialOwner writable(MaterialOwner owner) {
    if (!offices.in(owner.writer())) {
      throw new AccessDeniedException(
          owner.review() ? "只有组织评审的民政部门可以上传或删除评审记录附件" : "只有填报单位可以上传或删除材料");
    }
    Refused.when(owner.closed());
    return owner;
  }

  /** Whether the caller may change the files now. */
  boolean mayWrite(MaterialOwner owner) {
    return offices.in(owner.writer()) && owner.closed().isEmpty();
  }

  /**
   * Lets readers pass.
   *
   * @throws AccessDeniedException for anybody else
   */
  void readable(MaterialOwner owner) {
    if (!mayRead(owner)) {
      throw new AccessDeniedException("您所在的单位无权查看这些材料");
    }
  }

  /**
   * Whoever fills it in and those who judge it; of records of review those who keep them; experts
   * who sit on its panel without a conflict.
   */
  boolean mayRead(MaterialOwner owner) {
    Holder holder = owner.holder();
    boolean office =
        offices.in(owner.writer())
            || (!owner.review() && offices.in(holder.readers().toArray(String[]::new)));
    return office || invited(holder.id());
  }

  private boolean invited(String holderId) {
    String user = SecurityContextHolder.getContext().getAuthentication().getName();
    return readers.stream().anyMatch(reader -> reader.mayRead(holderId, user));
  }
}
