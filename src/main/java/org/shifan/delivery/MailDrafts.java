package org.shifan.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.shifan.access.UserDirectory;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingContent;
import org.shifan.filing.Filled;
import org.shifan.filing.Subjects;
import org.shifan.material.Material;
import org.shifan.material.Materials;
import org.shifan.process.FilledForm;
import org.shifan.programme.MaterialKind;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * Drafts the e-mail of a filing: all that was filled in as a Word document, with all its files, so
 * that summary and experiences go together (MCA39-09).
 */
@Component
public class MailDrafts {

  /** What is done with the form, and what is noted of the mail itself: no part of what is sent. */
  private static final List<String> NOT_SENT = List.of("action", "mailSubject", "mailSentOn");

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Rounds rounds;
  private final Subjects subjects;
  private final FilingContent contents;
  private final Materials materials;
  private final UserDirectory directory;

  MailDrafts(
      Rounds rounds,
      Subjects subjects,
      FilingContent contents,
      Materials materials,
      UserDirectory directory) {
    this.rounds = rounds;
    this.subjects = subjects;
    this.contents = contents;
    this.materials = materials;
    this.directory = directory;
  }

  private record Attachment(String name, String mediaType, MailFile.Content content) {}

  /**
   * The prescribed subject line.
   *
   * @throws NoSuchElementException where no e-mail is prescribed for the kind of filing
   */
  public String subject(Filing filing) {
    return rounds.rules(filing.roundId()).nominations().mails(filing.kind()).stream()
        .map(mail -> mail.subjectOf(subjects.name(filing)))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("这类报送没有规定电子邮件标题"));
  }

  /** Writes the mail as a file that mail programs open as a draft. */
  public void write(Filing filing, OutputStream out) throws IOException {
    List<Attachment> attachments = attachments(filing);
    try (MailFile mail = new MailFile(out)) {
      mail.head(subject(filing));
      mail.text(text(filing, attachments));
      for (Attachment one : attachments) {
        mail.attach(one.name(), one.mediaType(), one.content());
      }
    }
  }

  private String text(Filing filing, List<Attachment> attachments) {
    StringBuilder text = new StringBuilder("现报送" + subject(filing) + "，请查收。\n\n附件：\n");
    for (int i = 0; i < attachments.size(); i++) {
      text.append(i + 1).append(". ").append(attachments.get(i).name()).append('\n');
    }
    return text.append('\n').append(directory.office(filing.filer())).append('\n').toString();
  }

  private List<Attachment> attachments(Filing filing) {
    String title = subject(filing);
    FilledForm filled = filled(filing);
    List<Attachment> all = new ArrayList<>();
    all.add(new Attachment(title + ".docx", WORD, to -> FiledDocument.write(title, filled, to)));
    for (Material file : materials.of(filing.id())) {
      all.add(
          new Attachment(
              name(filing, file), file.mediaType(), content -> materials.write(file, content)));
    }
    return all;
  }

  private FilledForm filled(Filing filing) {
    ObjectNode form = Filled.of(filing.form()).form().deepCopy();
    form.remove(NOT_SENT);
    return contents.filled(filing, form);
  }

  /** The kind of material before the file's own name: two files may be called the same. */
  private String name(Filing filing, Material file) {
    return rounds.rules(filing.roundId()).materials(filing.kind()).stream()
        .filter(kind -> kind.code().equals(file.code()))
        .map(MaterialKind::name)
        .findFirst()
        .map(kind -> kind + "-" + file.fileName())
        .orElse(file.fileName());
  }
}
