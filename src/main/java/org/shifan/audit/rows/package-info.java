/** What is in the tables beside the audit, and what the system itself wrote there. */
package org.shifan.audit.rows;
