/**
 * Attacks on the running system by everybody who can reach it; each must fail and leave no trace.
 */
package org.shifan.attack;
