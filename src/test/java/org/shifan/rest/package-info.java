/** The application in a process of its own, and the desks of those who work with it. */
package org.shifan.rest;
