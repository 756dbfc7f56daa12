package org.shifan.review;

import java.time.LocalDate;

/**
 * The record of one way of reviewing a county, as typed.
 *
 * @param kind the code of a way of reviewing
 * @param heldOn the day it took place, in Beijing
 * @param place where, if said
 * @param participants who took part
 * @param findings what was seen
 */
record RecordForm(
    String kind, LocalDate heldOn, String place, String participants, String findings) {}
