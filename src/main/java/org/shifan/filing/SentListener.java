package org.shifan.filing;

/** Told of each filing that is sent, in the transaction of its sending: where others go by it. */
public interface SentListener {

  /** The filing as it was sent. */
  void sent(Filing filing);
}
