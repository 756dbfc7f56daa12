package org.shifan.process;

/** Does what follows when another model set comes into force. */
public interface SetInForce {

  /**
   * The set of a deployment is in force from now on. Called in the deployment's transaction,
   * whoever deployed: the caller's permissions are not asked.
   */
  void comesIn(String deploymentId);
}
