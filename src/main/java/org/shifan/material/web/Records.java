package org.shifan.material.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shifan.material.Holder;
import org.shifan.material.MaterialOwner;

/**
 * What the pages call materials and the records of review beside them: SD64-08 三(三)
 * “采取实地查看、座谈交流、查阅资料等方式进行评审”.
 */
final class Records {

  private Records() {}

  /**
   * What lies with an application or a filing, each with its title.
   *
   * @param records the records of review with the candidates' names
   */
  static Map<MaterialOwner, String> titles(
      MaterialOwner papers, Map<MaterialOwner, String> records) {
    Map<MaterialOwner, String> titles = new LinkedHashMap<>();
    titles.put(papers, title(papers));
    boolean several = records.values().stream().distinct().count() > 1;
    records.forEach(
        (owner, name) -> titles.put(owner, several ? name + "：" + title(owner) : title(owner)));
    return titles;
  }

  static String title(MaterialOwner owner) {
    return owner.review() ? owner.record().way().name() + "记录" : title(owner.holder());
  }

  private static String title(Holder holder) {
    return holder.filing().isEmpty() ? "申报材料" : "报送材料";
  }
}
