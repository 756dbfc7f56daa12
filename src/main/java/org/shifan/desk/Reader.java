package org.shifan.desk;

import java.util.List;

/**
 * Who reads.
 *
 * @param user the login
 * @param offices for whom a record may have been made that they may read: their offices, and they
 *     themselves where a task is nobody else's
 */
record Reader(String user, List<String> offices) {}
