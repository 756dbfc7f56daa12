/** The city's part: visiting, ranking and recommending its counties. */
package org.shifan.recommendation;
