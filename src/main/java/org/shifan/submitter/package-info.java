/**
 * What a province does between its regions and the ministries: it arranges the application, and its
 * extra places are for regions of the named kinds only.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Submitter")
package org.shifan.submitter;
