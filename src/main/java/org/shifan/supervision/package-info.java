/** What follows a selection: periodic reports, what is done when they are missed, withdrawal. */
@org.springframework.modulith.ApplicationModule(displayName = "Supervision")
package org.shifan.supervision;
