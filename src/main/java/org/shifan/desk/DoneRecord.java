package org.shifan.desk;

import org.shifan.process.FilledForm;

/**
 * What was done, with what was filled in.
 *
 * @param row as the list shows it
 * @param onBehalfOf for whom a stand-in did it, by name, or null
 * @param form what was filled in, or null where the form is not to be had any more
 */
public record DoneRecord(DoneList.Row row, String onBehalfOf, FilledForm form) {}
