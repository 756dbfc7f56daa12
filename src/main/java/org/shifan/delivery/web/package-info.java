/** The e-mail of a filing, drafted for the official who sends it. */
package org.shifan.delivery.web;
