/** What a round demands of its filings, in the words that officials and the public read. */
package org.shifan.demand;
