package org.shifan.plan;

import java.util.List;
import java.util.Map;
import org.shifan.programme.Refusal;

/** The files that prove what a unit did (CJ2021-08): implemented where files are kept. */
public interface PartEvidence {

  /** What is missing of the files that a part is to have before it is reported. */
  List<Refusal> missing(Part part);

  /** How many files each of these parts has, by its id; those without any are left out. */
  Map<String, Integer> counts(List<Part> parts);

  /**
   * The page on which the files of a part are uploaded and read; empty where none are asked for.
   */
  String page(Part part);
}
