/**
 * The country's provinces, cities and counties by GB/T 2260, which counties may apply, the Corps,
 * and the units below a county.
 */
package org.shifan.region;
