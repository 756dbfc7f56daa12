/** The audit: what was decided, refused and mended, in chains that nobody can change unseen. */
package org.shifan.audit;
