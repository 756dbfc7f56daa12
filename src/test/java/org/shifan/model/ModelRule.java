package org.shifan.model;

import java.util.List;

/**
 * One thing that every file of a kind must keep to.
 *
 * @param name the rule, as a test's name
 * @param check the problems of a file: file, element, what is expected; empty where there are none
 * @param <F> the kind of file
 */
record ModelRule<F>(String name, Check<F> check) {

  /** Finds what breaks a rule. */
  @FunctionalInterface
  interface Check<F> {

    List<String> problems(F file);
  }

  List<String> problems(F file) {
    return check.problems(file);
  }
}
