package org.shifan.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.shifan.model.BpmnFile;
import org.shifan.model.FormFile;
import org.shifan.model.Programme;
import org.shifan.programme.FilingRules;
import org.shifan.programme.MaterialKind;
import org.shifan.programme.Rules;

/** The document of the names from outside: tasks with their forms' fields, and addresses. */
final class InterfacePage {

  private static final String HEAD =
      """
      # Names that scripts rely on

      Generated from the models, the forms and the controllers (`mvn -q test -Dtest=DocumentsTest -Ddocs.write=true`); not
      edited by hand. All can be done through `/engine-rest` and `/api` with one login (HTTP Basic).

      Ids are business keys too: round `sd64-2021`, recommendation `sd64-2021-370100`, application `sd64-2021-370102`, filing
      `‹round›-‹kind›-‹subject›`, with its period at the end where it has one.
      Every task about one county, city or expert carries its code as the task-local variable `county`, `city` or `expert`.

      ## Tasks

      A form is one JSON variable with the fields named here: `{"variables":{"visit":{"value":"{\\"score\\":88.5}","type":"Json"}}}`.
      A star marks a field that must be there; rules of the programme may ask for more. `[…]` are the fields of a list's rows;
      _italic_ ones are shown, not taken over. Values in brackets are the choices. A decimal as text is sent so by
      forms, that no browser rounds it; a plain number is taken too.

      | process | task | office or person | variable | fields |
      |---|---|---|---|---|
      """;

  private static final String ADDRESSES =
      """

      ## Addresses

      Beside `/engine-rest` (Camunda's own REST API), `/camunda` (its web apps) and `/actuator/health`. All but `/`, `/login`,
      `/public` and `/api/public` ask for a login.

      | address | parameters | of |
      |---|---|---|
      """;

  private static final String MATERIALS =
      """

      ## Materials

      Multipart `POST /api/applications/{id}/materials` (of a filing, or of a unit’s part in a task of a plan such as
      `cj2021-2021-minzheng-6-coverage`, `/api/filings/{id}/materials`) with `material` (the code) and `file`; answers 201 and the file as JSON. A valid
      upload is a real file of the type that its name says: it opens, is whole, is not encrypted and holds no macros. A few bytes
      named `x.pdf` or `x.docx` are refused with 400 and a sentence that names the file and what is expected. The smallest file that
      passes is plain text in UTF-8 named `.txt`. Where a kind has a blank form, a `.docx` is compared with it (other formats are
      not); where it differs, `reason` keeps it if the table says so. `POST` to a file's own address replaces it, `DELETE` takes it
      out before it is submitted. Records of reviews are taken as `evidence` under
      `/api/reviews/‹round›-‹candidate›-‹way›/materials`, the way by the rows of `reviewWays`: `sd64-2021-370102-visit` (`-symposium`,
      `-materials`), `mca126-2019-370100-materials`, `mca39-2020-370000-1-materials`. `GET …/checklist` says what is demanded and there, with versions.

      | programme | of | `material` | name | files | formats | MiB each | 字数 at most | blank form |
      |---|---|---|---|---|---|---|---|---|
      """;

  private final Map<String, FormFile> forms =
      FormFile.all().stream().collect(Collectors.toMap(FormFile::id, Function.identity()));

  private final List<String> rows = new ArrayList<>();

  static String text() {
    InterfacePage page = new InterfacePage();
    BpmnFile.all().forEach(page::model);
    return HEAD
        + String.join("", page.rows)
        + MATERIALS
        + materials()
        + ADDRESSES
        + String.join("", Addresses.rows());
  }

  /** The kinds of the first year of each programme's rules. */
  private static String materials() {
    StringBuilder rows = new StringBuilder();
    for (Programme programme : Programme.all()) {
      Rules rules = programme.rules().get(0);
      if (rules.has("materials")) {
        rules.materials().forEach(kind -> rows.append(material(programme, kind)));
      }
    }
    return rows.toString();
  }

  private static String material(Programme programme, MaterialKind kind) {
    boolean application = kind.filing().isEmpty();
    String blank = application ? "`/api/applications/{id}/blanks/" + kind.code() + "`" : "yes";
    return "| %s | %s | `%s` | %s | %d–%d | %s | %d | %s | %s |\n"
        .formatted(
            programme.name(),
            application ? "application" : owner(kind.filing()),
            kind.code(),
            kind.name(),
            kind.minimum(),
            kind.maximum(),
            String.join(", ", kind.formats()),
            kind.maxMegabytes(),
            kind.maxCharacters() == 0 ? "no limit" : kind.maxCharacters(),
            kind.hasBlank() ? blank : "");
  }

  /** The offices that the process names, as ids; the others are for whoever may start it. */
  private static String starters(StartEvent start) {
    return start.getParentElement() instanceof Process process
            && !process.getCamundaCandidateStarterGroupsList().isEmpty()
        ? "`" + String.join("`, `", process.getCamundaCandidateStarterGroupsList()) + "`"
        : "whoever may start it";
  }

  private static String owner(String filing) {
    return filing.equals(MaterialKind.PART) ? "part of a task" : "filing `" + filing + "`";
  }

  private void model(BpmnFile file) {
    for (StartEvent start : file.elements(StartEvent.class)) {
      if (start.getCamundaFormRef() != null) {
        row(file, "start form", starters(start), start.getCamundaFormRef());
      }
    }
    for (UserTask task : file.elements(UserTask.class)) {
      String name = "`" + task.getId() + "` " + task.getName();
      if (task.getCamundaFormRef().startsWith("${")) {
        kinds(file, task, name);
      } else {
        row(file, name, office(task), task.getCamundaFormRef());
      }
    }
  }

  /** A task whose form the kind of filing decides, once for each kind. */
  private void kinds(BpmnFile file, UserTask task, String name) {
    for (Programme programme : Programme.all()) {
      for (FilingRules.Kind kind : programme.filings()) {
        String what = " `%s` %s".formatted(kind.code(), kind.name());
        row(file, name + ": " + programme.name() + what, office(task), kind.form());
      }
    }
  }

  private static String office(UserTask task) {
    String who = task.getCamundaCandidateGroups();
    String whose = who == null ? String.valueOf(task.getCamundaAssignee()) : who;
    return "`" + whose.replaceAll("\\$\\{(\\w+)}", "‹$1›") + "`";
  }

  private void row(BpmnFile file, String task, String office, String formRef) {
    FormFile form = forms.get(formRef);
    String variable = form == null ? formRef : FormFields.variable(form);
    String fields = form == null ? "" : FormFields.of(form);
    rows.add(
        "| %s | %s | %s | `%s` | %s |\n".formatted(file.name(), task, office, variable, fields));
  }
}
