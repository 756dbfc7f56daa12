/** The audit over HTTP, for administrators. */
package org.shifan.audit.web;
