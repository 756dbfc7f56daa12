/** What can never be so: impossible states, looked for in live data. */
package org.shifan.invariant;
