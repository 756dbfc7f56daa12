/** The announced revocations for the public. */
package org.shifan.revocation.web;
