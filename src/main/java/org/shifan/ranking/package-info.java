/** One way of ranking for every stage: by score, equal scores share a rank. */
package org.shifan.ranking;
