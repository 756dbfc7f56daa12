package org.shifan.material.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.shifan.programme.Characters;

/**
 * The 字数 of a Word file: its body with tables and text boxes, its footnotes and endnotes, as Word
 * counts them where “包括文本框、脚注和尾注” is ticked. Headers, footers, comments, numbers of lists and what
 * was deleted under revision do not count.
 */
final class WordText {

  /** What is there twice for old programs, or was taken away under revision. */
  private static final Set<String> LEFT_OUT = Set.of("Fallback", "del", "moveFrom");

  private static final Set<String> PARTING =
      Set.of("p", "tab", "br", "cr", "ptab", "txbxContent", "footnoteReference");

  private static final List<String> NOTES =
      List.of("wordprocessingml.footnotes+xml", "wordprocessingml.endnotes+xml");

  private WordText() {}

  static int count(Path file) throws IOException, Unfit {
    Characters counted = new Characters();
    try (OPCPackage word = OfficeFiles.open(file)) {
      for (PackagePart part : parts(word)) {
        try (InputStream content = part.getInputStream()) {
          read(Xml.read(content), counted);
        }
      }
      return counted.count();
    } catch (InvalidFormatException | XMLStreamException | RuntimeException e) {
      throw Unfit.broken(FileType.DOCX.label(), e);
    }
  }

  private static List<PackagePart> parts(OPCPackage word) throws InvalidFormatException {
    List<PackagePart> parts = new ArrayList<>();
    OfficeFiles.mainPart(word).ifPresent(parts::add);
    for (PackagePart part : word.getParts()) {
      if (NOTES.stream().anyMatch(part.getContentType()::endsWith)) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static void read(XMLStreamReader xml, Characters counted) throws XMLStreamException {
    boolean text = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          text = name.equals("t");
          if (LEFT_OUT.contains(name)) {
            Xml.skip(xml);
          } else if (PARTING.contains(name)) {
            counted.part();
          } else if (name.equals("noBreakHyphen")) {
            counted.add("-");
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text) {
            counted.add(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          text = false;
          if (PARTING.contains(xml.getLocalName())) {
            counted.part();
          }
        }
        default -> {}
      }
    }
  }
}
