/** The list of pilot regions over HTTP, and the plain page for it; for administrators. */
package org.shifan.experience.web;
