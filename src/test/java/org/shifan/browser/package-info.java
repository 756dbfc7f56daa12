/** The web apps and pages as people see them, in a real browser. */
package org.shifan.browser;
