/** How a filing goes out beside this system: paper by post, and by e-mail with its subject line. */
@org.springframework.modulith.ApplicationModule(displayName = "Delivery")
package org.shifan.delivery;
