/** What callers may see of a round's applications and recommendations. */
package org.shifan.recommendation.web;
