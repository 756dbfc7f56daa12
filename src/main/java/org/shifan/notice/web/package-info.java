/** Public notices and objections, as callers read and write them. */
package org.shifan.notice.web;
