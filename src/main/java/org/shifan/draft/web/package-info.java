/** Drafts over HTTP, as the task list keeps and restores them. */
package org.shifan.draft.web;
