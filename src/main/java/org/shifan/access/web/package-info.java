/** How the API says what went wrong. */
package org.shifan.access.web;
