/** The made-up people of the demo: which offices there are, and who works in them. */
package org.shifan.access.demo;
