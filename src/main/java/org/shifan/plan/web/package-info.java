/** A plan's ledger, bulletins and summary, and the public pages of its money. */
package org.shifan.plan.web;
