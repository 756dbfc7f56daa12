/** Fills the directory: who may open what, the filters of Tasklist, and the people of the demo. */
package org.shifan.access.directory;
