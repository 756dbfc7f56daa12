/** What every model, decision and form must keep to, checked on the files without an engine. */
package org.shifan.model;
