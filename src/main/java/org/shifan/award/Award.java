package org.shifan.award;

import java.math.BigDecimal;

/**
 * A county's award (SD64-10, SD64-11 四(三)), in yuan to the cent.
 *
 * @param applicationId such as {@code sd64-2021-370102}
 * @param county the county's region code
 * @param place its rank among the recognised
 * @param base the base award
 * @param percent the further award in percent of the base; 0 for none
 * @param extra the further award
 * @param total base and extra
 * @param status where it stands
 */
public record Award(
    String applicationId,
    String county,
    int place,
    BigDecimal base,
    int percent,
    BigDecimal extra,
    BigDecimal total,
    AwardStatus status) {}
