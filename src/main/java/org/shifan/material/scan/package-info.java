/** Looks for viruses in files, where a scanner is configured. */
package org.shifan.material.scan;
