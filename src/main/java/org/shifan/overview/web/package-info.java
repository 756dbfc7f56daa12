/** A round at a glance, as Cockpit's first page shows it. */
package org.shifan.overview.web;
