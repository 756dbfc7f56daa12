/**
 * Files that belong to an application or a review: taken, checked against the rules, and given out.
 */
package org.shifan.material;
