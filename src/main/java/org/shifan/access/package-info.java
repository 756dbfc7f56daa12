/** Who may log in, to which office and region they belong, and what they may see and do. */
package org.shifan.access;
