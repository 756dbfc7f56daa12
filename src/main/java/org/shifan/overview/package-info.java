/** A round at a glance: how far it has come, what is late, what waits for whom, what comes next. */
package org.shifan.overview;
