/** The draw and the order of the expert review, for those who may see them. */
package org.shifan.review.web;
