/** The documents that are made from the models, the forms and the code, and their drift check. */
package org.shifan.docs;
