/** What an office files by a date, in whichever programme: filled in, co-signed, received. */
@org.springframework.modulith.ApplicationModule(displayName = "Filing")
package org.shifan.filing;
