package org.shifan.review;

/**
 * A turn at a seat of a county's panel.
 *
 * @param seatNo the seat's number, from 1
 * @param turn the turn's number, from 1; the highest is the present one
 * @param expert whose turn it is; null where the seat is vacant
 */
record Seat(
    long id, String applicationId, int seatNo, int turn, String expert, SeatStatus status) {}
