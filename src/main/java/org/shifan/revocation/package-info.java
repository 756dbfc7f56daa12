/** What follows fabrication: hearing, decision, announcement and recovery of the money. */
package org.shifan.revocation;
