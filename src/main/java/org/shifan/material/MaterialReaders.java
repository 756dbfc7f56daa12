package org.shifan.material;

/** Lets further people read the materials of an application, such as the experts who review it. */
public interface MaterialReaders {

  /** Whether this user may read them now. */
  boolean mayRead(String applicationId, String userId);
}
