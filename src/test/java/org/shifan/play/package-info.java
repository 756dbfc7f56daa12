/** A whole round of the real province, played from outside through REST. */
package org.shifan.play;
