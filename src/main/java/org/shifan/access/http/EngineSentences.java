package org.shifan.access.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the engine refuses officials most often, in their words. */
final class EngineSentences {

  private static final String GONE = "该任务已经办结或者关闭，本次操作没有生效。请刷新任务列表。";
  private static final String CHANGED = "他人刚刚办理了同一事项，本次操作没有生效。请刷新页面后重试。";
  private static final String FORBIDDEN = "您没有办理该事项的权限。任务可能已由他人领取，或者已转到其他单位。";

  private static final Map<Pattern, String> SENTENCES = sentences();

  /** What the REST API puts before a sentence of ours. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:Cannot (?:submit task form|complete task|resolve task|instantiate process definition)"
              + " \\S+: )+(?=.*\\p{IsHan})",
          Pattern.DOTALL);

  private EngineSentences() {}

  /** A sentence of ours without the English before it; anything else as it is. */
  static String bare(String message) {
    return BEFORE.matcher(message).replaceFirst("");
  }

  /** The sentence for what the engine said, if it is one of the usual. */
  static Optional<String> of(String message) {
    return SENTENCES.entrySet().stream()
        .filter(known -> known.getKey().matcher(message).find())
        .map(Entry::getValue)
        .findFirst();
  }

  private static Map<Pattern, String> sentences() {
    Map<Pattern, String> sentences = new LinkedHashMap<>();
    sentences.put(
        Pattern.compile(
            "Cannot find task with id|No matching task with id|No task found for task id"
                + "|Task comment with id .* does not exist"),
        GONE);
    sentences.put(
        Pattern.compile("is already claimed by someone else"), "该任务已由他人领取，不能重复领取。请刷新任务列表。");
    sentences.put(Pattern.compile("updated by another transaction concurrently"), CHANGED);
    sentences.put(Pattern.compile("The user with id '.*' does not have "), FORBIDDEN);
    sentences.put(
        Pattern.compile("(?i)(?:task|process ?instance|execution)\\b.* is suspended"),
        "该事项已挂起，暂时不能办理。");
    sentences.put(
        Pattern.compile("No (?:historic )?process instance found for id"), "没有该流程实例，或者已经结束。");
    sentences.put(Pattern.compile("Password does not match policy"), "新密码不符合要求，请更换。");
    return sentences;
  }
}
