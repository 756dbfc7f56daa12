package org.shifan.programme;

/**
 * A refusal under a rule of the programme, as a value.
 *
 * @param rule the rule's number, such as {@code SD64-07}
 * @param reason the full sentence for officials, in Chinese: what, which value, what is expected
 */
public record Refusal(String rule, String reason) {}
