/** One login, checked by the engine, for web apps, REST and pages; and what needs none. */
package org.shifan.access.login;
