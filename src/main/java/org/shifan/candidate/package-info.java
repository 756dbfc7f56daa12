/** Whom experts review: the seam between those who recommend and the review. */
package org.shifan.candidate;
