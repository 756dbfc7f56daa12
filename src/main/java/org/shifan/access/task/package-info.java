/** Who sees and works on a task: its assignee, and the members of its candidate offices. */
package org.shifan.access.task;
