/** What officials see of a round's filings by script. */
package org.shifan.filing.web;
