/** The list: what the order proposes, what the meeting may decide, and who comes next. */
package org.shifan.decision;
