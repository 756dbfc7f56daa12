package org.shifan.material;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.shifan.material.check.BlankForm;
import org.shifan.material.check.Unfit;
import org.shifan.process.SetFiles;
import org.shifan.programme.MaterialKind;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** The blank forms of a round: files of the model set it was opened with. */
@Component
class BlankForms {

  private final SetFiles files;
  private final Rounds rounds;

  BlankForms(SetFiles files, Rounds rounds) {
    this.files = files;
    this.rounds = rounds;
  }

  /**
   * The bytes of a kind's blank form.
   *
   * @throws NoSuchElementException where it has none
   */
  byte[] bytes(String roundId, MaterialKind kind) {
    if (!kind.hasBlank()) {
      throw new NoSuchElementException(kind.name() + "没有空白表");
    }
    return files
        .content(rounds.require(roundId).deploymentId(), kind.blank())
        .orElseThrow(() -> new NoSuchElementException("模型集中没有空白表 " + kind.blank()));
  }

  /** A kind's blank form, to compare with. */
  BlankForm form(String roundId, MaterialKind kind) {
    try {
      return BlankForm.of(new ByteArrayInputStream(bytes(roundId, kind)));
    } catch (Unfit e) {
      throw new IllegalStateException("the blank form " + kind.blank() + " cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
