/** The measures of supervision for scripts. */
package org.shifan.supervision.web;
