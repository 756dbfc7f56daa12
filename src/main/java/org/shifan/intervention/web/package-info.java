/** Interventions over HTTP, and the plain page for them; for administrators. */
package org.shifan.intervention.web;
