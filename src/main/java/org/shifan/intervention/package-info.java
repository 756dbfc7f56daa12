/** Administrators repair: for a reason, for a stated time, with everything they do on record. */
package org.shifan.intervention;
