/** Working days by the State Council's arrangements, and deadlines in Beijing time. */
package org.shifan.calendar;
