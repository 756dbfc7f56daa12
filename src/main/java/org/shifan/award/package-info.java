/** The award money: how much, to whom, paid when, used for what. */
package org.shifan.award;
