/**
 * The desk over HTTP: for the task list, for the tabs beside a form, and the pages of what is done.
 */
package org.shifan.desk.web;
