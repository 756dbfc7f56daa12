package org.shifan.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The English that a person reads on a screen; ids, values and a few names are none. */
final class ScreenWords {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_:.@#/+$-]+");

  /** Ids have digits, hyphens, dots or capitals inside; words have none. */
  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]{2,}|[A-Z]{3,}");

  /**
   * Names of products, notations, kinds of files, types of variables; ids of two apps and of a
   * user.
   */
  private static final Set<String> NAMES =
      Set.of(
          "Camunda",
          "Platform",
          "Modeler",
          "BPMN",
          "DMN",
          "FEEL",
          "docx",
          "doc",
          "pdf",
          "jpg",
          "png",
          "xlsx",
          "xls",
          "txt",
          "Word",
          "String",
          "Json",
          "tasklist",
          "welcome",
          "admin",
          "FNI",
          "EDE");

  /** Visible texts, titles of fields and the page's title, without names and values of data. */
  private static final String SEEN =
      """
      () => {
        const DATA = '.col-value, .col-name, .key, .definition-key, .filepath, .resource-id, pre';
        const seen = [document.title];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const parent = texts.currentNode.parentElement;
          if (parent.getClientRects().length && !parent.closest(DATA + ', script, style')) {
            seen.push(texts.currentNode.data);
          }
        }
        for (const name of ['placeholder', 'title', 'aria-label']) {
          document.querySelectorAll(`[${name}]`).forEach(e => seen.push(e.getAttribute(name)));
        }
        return seen;
      }
      """;

  private ScreenWords() {}

  /**
   * English words on the screen.
   *
   * @param ids words that are ids of models, such as {@code application}
   */
  static Set<String> english(Page page, Set<String> ids) {
    List<?> seen = (List<?>) page.evaluate(SEEN);
    return seen.stream()
        .flatMap(text -> TOKEN.matcher((String) text).results())
        .map(MatchResult::group)
        .map(token -> token.replaceAll("[:.]+$", ""))
        .filter(token -> WORD.matcher(token).matches())
        .filter(token -> !NAMES.contains(token) && !ids.contains(token))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
