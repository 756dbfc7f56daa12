package org.shifan.draft;

/** Another window of the same official has saved, or discarded, the draft since it was read. */
public class DraftConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DraftConflict(String sentence) {
    super(sentence);
  }
}
