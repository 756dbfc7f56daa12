/** Whether everything that people read is Chinese, complete, and in the words of one glossary. */
package org.shifan.wording;
