/** The province's expert review: groups, panels, scores and the order that comes of them. */
package org.shifan.review;
