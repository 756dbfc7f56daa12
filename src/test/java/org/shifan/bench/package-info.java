/** What the programme costs beside the bare engine with the same models. */
package org.shifan.bench;
