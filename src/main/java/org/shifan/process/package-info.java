/** The engine seam: how models are deployed, forms are bound, timers move and refusals travel. */
package org.shifan.process;
