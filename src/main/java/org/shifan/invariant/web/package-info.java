/** The impossible states over HTTP, for administrators. */
package org.shifan.invariant.web;
