package org.shifan.material.web;

import org.shifan.material.Holder;
import org.shifan.material.MaterialOwner;
import org.shifan.material.MaterialOwners;
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

  private static final String NOT_YOURS = "没有编号为“%s”的材料，或者不属于您的单位：应为申报或者报送件编号，评审记录附件再加评审方式代码";

  private final MaterialOwners owners;
  private final Offices offices;
  private final ObjectProvider<MaterialReaders> readers;

  MaterialAccess(MaterialOwners owners, Offices offices, ObjectProvider<MaterialReaders> readers) {
    this.owners = owners;
    this.offices = offices;
    this.readers = readers;
  }

  /**
   * What whoever fills it in may change, while it may be filled in; of a review, its selector.
   *
   * @throws AccessDeniedException for anybody else
   */
  MaterialOwner writable(String ownerId) {
    MaterialOwner owner = readable(ownerId);
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
   * What readers may see. Others are told the same of what is there and of what is not: that a
   * county was selected, say, is seen by its having something to file.
   *
   * @throws AccessDeniedException for anybody else
   */
  MaterialOwner readable(String ownerId) {
    return owners
        .find(ownerId)
        .filter(this::mayRead)
        .orElseThrow(() -> new AccessDeniedException(NOT_YOURS.formatted(ownerId)));
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
