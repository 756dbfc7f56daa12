/**
 * Whether the content of a file is what its name says, can be read, harms nobody, and keeps to its
 * blank form: plain functions on a file, bounded in memory whatever the file holds.
 */
package org.shifan.material.check;
