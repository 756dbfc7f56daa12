/** The pilots' two programmes as they are lived, from their opening to what follows a selection. */
package org.shifan.pilot;
