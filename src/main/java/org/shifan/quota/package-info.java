/** How many counties a city may recommend, and until when. */
package org.shifan.quota;
