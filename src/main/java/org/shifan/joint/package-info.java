/** The list that the departments of a selector decide jointly, and publish. */
package org.shifan.joint;
