/** What administrators change: refused without an intervention, on record with one. */
package org.shifan.guard.deed;
