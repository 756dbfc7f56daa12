/** What callers see of the rounds and of the rules each was opened with. */
package org.shifan.round.web;
