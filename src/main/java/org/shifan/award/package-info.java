/** The award money of a round: how much, to whom, confirmed by whom. */
package org.shifan.award;
