package org.shifan.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which process a business id leads to: its own, or what else runs about it. */
final class Instances {

  /** The processes that are a round, a recommendation and an application; others are parts. */
  private static final Set<String> WHOLE = Set.of("recommendation", "application");

  private final Map<String, OverviewRepository.Running> byKey = new HashMap<>();

  Instances(List<OverviewRepository.Running> running) {
    running.forEach(one -> byKey.merge(one.businessKey(), one, Instances::better));
  }

  private static OverviewRepository.Running better(
      OverviewRepository.Running a, OverviewRepository.Running b) {
    return whole(b) && !whole(a) ? b : a;
  }

  private static boolean whole(OverviewRepository.Running one) {
    return WHOLE.contains(one.process()) || one.process().endsWith("-round");
  }

  /** The engine's id of what runs; null where nothing does. */
  String of(String businessId) {
    OverviewRepository.Running one = byKey.get(businessId);
    return one == null ? null : one.id();
  }
}
