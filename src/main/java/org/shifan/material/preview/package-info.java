/**
 * What files hold, as text and tables that are shown without the program they were written with.
 */
package org.shifan.material.preview;
