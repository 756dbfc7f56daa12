/**
 * Typical experiences: the two kinds and what each holds, the pilot regions that they are of, and
 * the screening of all that came.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Experience")
package org.shifan.experience;
