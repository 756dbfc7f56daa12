/** An official's desk: what is due when, where a matter stands, which rules hold, what was done. */
package org.shifan.desk;
