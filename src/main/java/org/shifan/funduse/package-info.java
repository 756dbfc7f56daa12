/** What becomes of an award: the plan of use, the payment, the reports on its use. */
package org.shifan.funduse;
