package org.shifan.material.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shifan.material.Holder;
import org.shifan.material.MaterialOwner;

/** The records of review beside an application: SD64-08 三(三) “采取实地查看、座谈交流、查阅资料等方式进行评审”. */
final class Records {

  private static final Map<String, String> TITLES = new LinkedHashMap<>();

  static {
    TITLES.put("visit", "实地查看记录");
    TITLES.put("symposium", "座谈交流记录");
    TITLES.put("materials", "查阅资料记录");
  }

  private Records() {}

  /** The ids of the owners of what lies with an application or a filing, each with its title. */
  static Map<String, String> owners(Holder holder) {
    Map<String, String> owners = new LinkedHashMap<>();
    owners.put(holder.id(), title(holder));
    TITLES.forEach((code, title) -> owners.put(holder.id() + "-" + code, title));
    return owners;
  }

  static String title(MaterialOwner owner) {
    return owner.review() ? TITLES.get(owner.record()) : title(owner.holder());
  }

  private static String title(Holder holder) {
    return holder.filing().isEmpty() ? "申报材料" : "报送材料";
  }
}
