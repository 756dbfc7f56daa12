/**
 * Login with the identity provider of a province, where one is configured: whose office is whose.
 */
package org.shifan.access.oidc;
