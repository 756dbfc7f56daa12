/** The award table for officials, as Excel and for the public. */
package org.shifan.award.web;
