package org.shifan.process;

import java.util.Map;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** For whom the present request acts, office by office: known where its login is. */
public final class OnBehalf {

  private static final String ATTRIBUTE = OnBehalf.class.getName();

  private OnBehalf() {}

  /** The present request acts for these absent officials, by office. */
  public static void of(Map<String, String> absentByOffice) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null && !absentByOffice.isEmpty()) {
      request.setAttribute(ATTRIBUTE, Map.copyOf(absentByOffice), RequestAttributes.SCOPE_REQUEST);
    }
  }

  /** The absent official for whom the present request acts in this office. */
  public static Optional<String> absent(String office) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    Object absent =
        request == null || office == null
            ? null
            : request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    return absent instanceof Map<?, ?> known
        ? Optional.ofNullable(known.get(office)).map(String::valueOf)
        : Optional.empty();
  }
}
