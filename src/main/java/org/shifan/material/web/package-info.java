/** Uploads and downloads over HTTP, and the plain page for them. */
package org.shifan.material.web;
