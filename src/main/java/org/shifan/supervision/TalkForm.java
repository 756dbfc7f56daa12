package org.shifan.supervision;

import java.time.LocalDate;

/**
 * A talk as recorded.
 *
 * @param heldOn its day
 * @param demands what has to be put right, and by when
 */
record TalkForm(LocalDate heldOn, String demands) {}
