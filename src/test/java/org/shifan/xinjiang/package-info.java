/** Xinjiang's comprehensive pilots of 2015, played on the real engine. */
package org.shifan.xinjiang;
