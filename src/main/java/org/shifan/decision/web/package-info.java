/** What the province sees of lists and meetings. */
package org.shifan.decision.web;
