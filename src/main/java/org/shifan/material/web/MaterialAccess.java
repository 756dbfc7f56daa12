package org.shifan.material.web;

import org.shifan.application.Application;
import org.shifan.material.MaterialOwner;
import org.shifan.material.MaterialReaders;
import org.shifan.material.WritingTime;
import org.shifan.process.Offices;
import org.shifan.process.Refused;
import org.shifan.region.Regions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who may read and who may change the materials of an application, and when. */
@Component
class MaterialAccess {

  private final Offices offices;
  private final Regions regions;
  private final WritingTime time;
  private final ObjectProvider<MaterialReaders> readers;

  MaterialAccess(
      Offices offices, Regions regions, WritingTime time, ObjectProvider<MaterialReaders> readers) {
    this.offices = offices;
    this.regions = regions;
    this.time = time;
    this.readers = readers;
  }

  /** The county itself while it may fill in its application; the province for a review. */
  MaterialOwner writable(MaterialOwner owner) {
    if (!offices.in(writer(owner))) {
      throw new AccessDeniedException(
          owner.review() ? "只有省民政厅可以上传或删除评审记录附件" : "只有申报县（市、区）民政局可以上传或删除材料");
    }
    Refused.when(time.refusal(owner));
    return owner;
  }

  /** Whether the caller may change the files now. */
  boolean mayWrite(MaterialOwner owner) {
    return offices.in(writer(owner)) && time.refusal(owner).isEmpty();
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

  /** The county, its city, the province, and experts who sit on its panel without a conflict. */
  boolean mayRead(MaterialOwner owner) {
    Application application = owner.application();
    boolean office =
        offices.in(province(application))
            || (!owner.review()
                && offices.in(civil(application.county()), civil(application.city())));
    return office || invited(application.id());
  }

  private String writer(MaterialOwner owner) {
    Application application = owner.application();
    return owner.review() ? province(application) : civil(application.county());
  }

  private String province(Application application) {
    return civil(regions.provinceOf(application.county()).code());
  }

  private static String civil(String region) {
    return "civil-affairs-" + region;
  }

  private boolean invited(String applicationId) {
    String user = SecurityContextHolder.getContext().getAuthentication().getName();
    return readers.stream().anyMatch(reader -> reader.mayRead(applicationId, user));
  }
}
