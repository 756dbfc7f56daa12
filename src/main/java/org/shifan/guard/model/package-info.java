/** What a model may hold: an expression is code, so that only known ones are deployed. */
package org.shifan.guard.model;
