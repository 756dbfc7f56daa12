/**
 * Files that belong to an application, a filing, a part of a plan or a review: taken, checked
 * against the rules, and given out.
 */
package org.shifan.material;
