/** Extensions of a deadline: asked of the province, held meanwhile, granted or refused. */
package org.shifan.extension;
