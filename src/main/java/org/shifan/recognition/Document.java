package org.shifan.recognition;

import java.time.LocalDate;

/**
 * The formal document of a round, as typed and as kept.
 *
 * @param number such as 鲁民〔2021〕88号
 * @param date its Beijing date
 */
public record Document(String number, LocalDate date) {}
