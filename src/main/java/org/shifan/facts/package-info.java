/** Facts kept as files that an administrator can replace without a release. */
package org.shifan.facts;
