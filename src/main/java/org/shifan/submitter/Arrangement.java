package org.shifan.submitter;

import java.time.LocalDate;

/**
 * What a province arranged for its regions.
 *
 * @param deadline the last day it gives them, a Beijing date; null where the rules' own holds
 * @param note what it asks of them, or null
 */
record Arrangement(LocalDate deadline, String note) {}
