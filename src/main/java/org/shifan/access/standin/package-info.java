/** Who acts for an absent official, for a stated time, with both names on record. */
package org.shifan.access.standin;
