/**
 * The trust boundary: every way into the engine is held against the form it belongs to, and what no
 * official needs is closed.
 */
package org.shifan.guard;
