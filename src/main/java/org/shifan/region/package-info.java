/** The country's provinces, cities and counties by GB/T 2260, and which counties may apply. */
package org.shifan.region;
