package org.shifan.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingContent;
import org.shifan.filing.Subjects;
import org.shifan.material.Material;
import org.shifan.material.Materials;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * Drafts the e-mail of a filing: all that was filled in as its text, all files attached, so that
 * summary and experiences go together (MCA39-09).
 */
@Component
public class MailDrafts {

  private final Rounds rounds;
  private final Subjects subjects;
  private final FilingContent contents;
  private final Materials materials;

  MailDrafts(Rounds rounds, Subjects subjects, FilingContent contents, Materials materials) {
    this.rounds = rounds;
    this.subjects = subjects;
    this.contents = contents;
    this.materials = materials;
  }

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
    List<Material> files = materials.of(filing.id());
    try (MailFile mail = new MailFile(out)) {
      mail.head(subject(filing));
      mail.text(text(filing));
      for (Material file : files) {
        mail.attach(file.fileName(), file.mediaType(), content -> materials.write(file, content));
      }
    }
  }

  private String text(Filing filing) {
    return contents.rows(filing).stream()
        .map(row -> row.get("item") + "：" + row.get("content"))
        .collect(Collectors.joining("\n\n", subject(filing) + "\n\n", "\n"));
  }
}
