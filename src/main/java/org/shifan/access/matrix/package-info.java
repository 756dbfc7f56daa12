/** Who may call which address at all: one list, everything else is closed. */
package org.shifan.access.matrix;
