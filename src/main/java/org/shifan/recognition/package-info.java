/** The formal document that recognises counties, and which recognitions stand. */
package org.shifan.recognition;
