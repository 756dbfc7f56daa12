package org.shifan.material;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.shifan.material.check.ContentCheck;
import org.shifan.material.check.FileType;
import org.shifan.material.check.Unfit;
import org.shifan.material.scan.VirusScan;
import org.shifan.process.Refused;
import org.shifan.programme.MaterialKind;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks into files as they arrive, before any transaction is open for them. */
@Component
class IncomingFiles {

  private static final Logger LOG = LoggerFactory.getLogger(IncomingFiles.class);
  private static final int DIFFERENCES_SHOWN = 8;

  private final Spool spool;
  private final BlankForms blanks;
  private final ObjectProvider<VirusScan> scanner;

  IncomingFiles(Spool spool, BlankForms blanks, ObjectProvider<VirusScan> scanner) {
    this.spool = spool;
    this.blanks = blanks;
    this.scanner = scanner;
  }

  /**
   * Looks into a file.
   *
   * @throws Refused where it is not what its kind demands
   */
  Incoming look(MaterialKind kind, String roundId, String fileName, Upload upload)
      throws IOException {
    Spool.Spooled spooled = spool.copy(upload.content());
    boolean fit = false;
    try {
      Incoming incoming = look(kind, roundId, fileName, upload.reason(), spooled);
      fit = true;
      return incoming;
    } catch (Unfit unfit) {
      throw new Refused(List.of(Refusals.of(kind.rule(), "%s", named(fileName, unfit))));
    } finally {
      if (!fit) {
        Files.deleteIfExists(spooled.file());
      }
    }
  }

  /** Several files come at once: the sentence says which one it is about. */
  private static String named(String fileName, Unfit unfit) {
    String name = Refusals.quote(fileName);
    String sentence = unfit.getMessage();
    return sentence.contains(name) ? sentence : name + "：" + sentence;
  }

  private Incoming look(
      MaterialKind kind, String roundId, String fileName, String reason, Spool.Spooled spooled)
      throws IOException, Unfit {
    Refused.when(UploadRule.size(kind, fileName, spooled.size()));
    scan(spooled.file(), kind);
    ContentCheck.Found found = ContentCheck.look(spooled.file(), fileName, kind.formats());
    Refused.when(new CharactersRule(kind).check(found.characters()));
    String differences = differences(kind, roundId, spooled.file(), found.type());
    Refused.when(new BlankFormRule(kind).check(differences, reason));
    return new Incoming(
        spooled.file(),
        fileName,
        spooled.size(),
        spooled.sha256(),
        found.type(),
        found.characters(),
        differences,
        differences == null ? null : reason.strip());
  }

  private void scan(Path file, MaterialKind kind) throws Unfit {
    VirusScan scan = scanner.getIfAvailable();
    if (scan == null) {
      return;
    }
    try {
      scan.scan(file);
    } catch (IOException e) {
      LOG.error("the virus scanner gives no answer, the file is refused", e);
      Refusal refusal = Refusals.of(kind.rule(), "病毒检查服务暂时不能使用，文件没有接收；请稍后再试，仍然不行的请联系系统管理员");
      throw new Refused(List.of(refusal));
    }
  }

  private String differences(MaterialKind kind, String roundId, Path file, FileType type)
      throws IOException, Unfit {
    if (!kind.hasBlank() || type != FileType.DOCX) {
      return null;
    }
    List<String> found = blanks.form(roundId, kind).differences(file);
    if (found.isEmpty()) {
      return null;
    }
    String shown = found.stream().limit(DIFFERENCES_SHOWN).collect(Collectors.joining("；"));
    return found.size() > DIFFERENCES_SHOWN ? shown + "；等共" + found.size() + "处" : shown;
  }
}
