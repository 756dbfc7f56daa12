/** The clock over HTTP. */
package org.shifan.process.web;
