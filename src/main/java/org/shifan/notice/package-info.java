/** The public notice and what the public objects to. */
package org.shifan.notice;
