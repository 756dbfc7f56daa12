/** A yearly round of a programme: opened once, with the model set it keeps. */
package org.shifan.round;
