/**
 * What a programme's decision model says: its windows, quotas, lists and amounts as typed rules.
 */
package org.shifan.programme;
