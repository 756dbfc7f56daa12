/**
 * A county's application: prepared, checked, submitted, visited, returned, withdrawn, or closed.
 */
package org.shifan.application;
