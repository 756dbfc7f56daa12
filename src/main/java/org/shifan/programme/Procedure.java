package org.shifan.programme;

/**
 * Days of the procedure.
 *
 * @param extensionHoldDays working days a pending extension holds the window at most
 * @param correctionDays working days for a correction (补正) the province asked for
 * @param progressDay day of the month on which a progress note falls due (SD64-13)
 * @param conflictDays working days within which an expert declares a conflict or none (SD64-15)
 */
public record Procedure(
    int extensionHoldDays, int correctionDays, int progressDay, int conflictDays) {}
