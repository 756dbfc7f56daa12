package org.shifan.material.check;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/** Word and Excel files of 97-2003: every stream can be read, none is encrypted or a macro. */
final class CompoundCheck {

  private static final Set<String> MACROS = Set.of("VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR");

  /** [MS-DOC] 2.5.2: wIdent of a Word document, and fEncrypted within its flags. */
  private static final int WORD = 0xA5EC;

  private static final int WORD_FLAGS = 10;
  private static final int WORD_ENCRYPTED = 0x0100;

  /** [MS-XLS] 2.3: BOF, EOF, FilePass, BoundSheet8 with its sheet type. */
  private static final int EXCEL_BOF = 0x0809;

  private static final int EXCEL_EOF = 0x000A;
  private static final int EXCEL_PASS = 0x002F;
  private static final int EXCEL_SHEET = 0x0085;
  private static final int SHEET_TYPE = 5;
  private static final Set<Integer> MACRO_SHEETS = Set.of(1, 6);

  private CompoundCheck() {}

  static void check(Path file, FileType type) throws Unfit {
    try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = compound.getRoot();
      readable(root);
      if (type == FileType.DOC) {
        word(root);
      } else {
        excel(root);
      }
    } catch (IOException | RuntimeException e) {
      throw Unfit.broken(type.label(), e);
    }
  }

  private static void readable(DirectoryNode directory) throws IOException, Unfit {
    for (Entry entry : directory) {
      if (MACROS.contains(entry.getName().toUpperCase(java.util.Locale.ROOT))) {
        throw Unfit.withMacros();
      }
      if (entry instanceof DirectoryNode inner) {
        readable(inner);
      } else if (entry instanceof DocumentEntry document) {
        try (InputStream content = new DocumentInputStream(document)) {
          content.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
  }

  private static void word(DirectoryNode root) throws IOException, Unfit {
    try (InputStream content =
        root.createDocumentInputStream(root.getEntryCaseInsensitive("WordDocument"))) {
      byte[] head = exactly(content, WORD_FLAGS + 2);
      if (LittleEndian.getUShort(head, 0) != WORD) {
        throw new IOException("no Word document");
      }
      if ((LittleEndian.getUShort(head, WORD_FLAGS) & WORD_ENCRYPTED) != 0) {
        throw Unfit.encrypted();
      }
    }
  }

  private static void excel(DirectoryNode root) throws IOException, Unfit {
    String name = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
    try (InputStream content = root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
      for (int no = 0, kind = -1; kind != EXCEL_EOF; no++) {
        byte[] head = exactly(content, 4);
        kind = LittleEndian.getUShort(head, 0);
        byte[] record = exactly(content, LittleEndian.getUShort(head, 2));
        if (no == 0 && kind != EXCEL_BOF) {
          throw new IOException("no Excel workbook");
        }
        if (kind == EXCEL_PASS) {
          throw Unfit.encrypted();
        }
        if (kind == EXCEL_SHEET && MACRO_SHEETS.contains((int) record[SHEET_TYPE])) {
          throw Unfit.withMacros();
        }
      }
    }
  }

  private static byte[] exactly(InputStream content, int length) throws IOException {
    byte[] bytes = content.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the file ends early");
    }
    return bytes;
  }
}
