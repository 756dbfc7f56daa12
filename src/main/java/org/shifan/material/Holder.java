package org.shifan.material;

import java.util.List;
import java.util.Optional;
import org.shifan.programme.Refusal;

/**
 * What is handed in with files, as it stands now: an application, or a filing of any kind.
 *
 * @param id its business id, such as {@code sd64-2021-370102}
 * @param roundId its round
 * @param filing which rows of the materials table are its own: a kind of filing, or empty
 * @param subject whom it is about, in full
 * @param status where it stands, as officials read it
 * @param writer the office that fills it in and uploads
 * @param readers the offices that read its files beside the writer
 * @param reviewer the office that keeps the records of its review
 * @param submissionNo how often it has been submitted
 * @param rule the rule that demands its files
 * @param keeping the rule that keeps on record what was submitted
 * @param process the business key of the process that has the task
 * @param task the task whose form lists its files
 * @param closed why its files cannot be changed now; empty while they can
 */
public record Holder(
    String id,
    String roundId,
    String filing,
    String subject,
    String status,
    String writer,
    List<String> readers,
    String reviewer,
    int submissionNo,
    String rule,
    String keeping,
    String process,
    String task,
    Optional<Refusal> closed) {}
