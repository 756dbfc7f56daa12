/** Commands: what the jar does instead of serving, named as its first plain argument. */
package org.shifan.command;
