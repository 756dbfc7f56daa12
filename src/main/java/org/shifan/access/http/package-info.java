/**
 * What comes in by HTTP is well formed and of bounded size; what goes out says no more than it
 * must.
 */
package org.shifan.access.http;
