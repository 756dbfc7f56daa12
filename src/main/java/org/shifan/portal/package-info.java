/** The pages outside the web apps: the way in, the login, and what all pages show. */
package org.shifan.portal;
