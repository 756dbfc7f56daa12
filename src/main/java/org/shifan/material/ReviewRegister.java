package org.shifan.material;

/** Knows which reviews are on record: implemented where they are kept. */
public interface ReviewRegister {

  /** Whether this kind of review of the application has been registered. */
  boolean registered(String applicationId, String kind);
}
