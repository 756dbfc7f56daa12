/** Drafts: what an official has typed in the form of an open task and not sent yet. */
package org.shifan.draft;
