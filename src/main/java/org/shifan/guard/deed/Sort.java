package org.shifan.guard.deed;

/** What a command of the engine is to an administrator who sends it. */
enum Sort {
  /** It changes nothing. */
  READ,
  /** It changes users, rights or shared task lists: their own business, and on record. */
  ADMINISTRATION,
  /** It deploys models, which are checked and recorded where that is done. */
  MODELS,
  /** It changes the course of things, or what is known of it. */
  DEED
}
