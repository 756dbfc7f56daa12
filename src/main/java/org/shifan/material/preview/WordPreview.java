package org.shifan.material.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.shifan.material.check.OfficeFiles;
import org.shifan.material.check.Xml;

/** The text and the tables of a Word file, read as a stream. Pictures are only named. */
final class WordPreview {

  private static final String STYLES = "wordprocessingml.styles+xml";
  private static final Pattern HEADING = Pattern.compile("(?i)heading ?([1-6])");

  /** What is there twice for old programs, or was taken away under revision. */
  private static final Set<String> LEFT_OUT = Set.of("Fallback", "del", "moveFrom");

  private final Blocks found = new Blocks();
  private final Map<String, Integer> headings;
  private final StringBuilder text = new StringBuilder();
  private List<List<Block.Cell>> rows;
  private int tables;
  private int level;
  private int span = 1;
  private boolean inText;

  private WordPreview(Map<String, Integer> headings) {
    this.headings = headings;
  }

  static Preview of(Path docx) throws IOException, InvalidFormatException, XMLStreamException {
    try (OPCPackage word = OfficeFiles.open(docx)) {
      PackagePart main =
          OfficeFiles.mainPart(word).orElseThrow(() -> new InvalidFormatException("no document"));
      WordPreview preview = new WordPreview(headings(word));
      try (InputStream content = main.getInputStream()) {
        preview.read(Xml.read(content));
      }
      return preview.found.preview();
    }
  }

  /** The styles that are headings: Word names them “heading 1”, whatever their ids are. */
  private static Map<String, Integer> headings(OPCPackage word)
      throws IOException, InvalidFormatException, XMLStreamException {
    Map<String, Integer> headings = new HashMap<>();
    for (PackagePart part : word.getParts()) {
      if (!part.getContentType().endsWith(STYLES)) {
        continue;
      }
      try (InputStream content = part.getInputStream()) {
        XMLStreamReader xml = Xml.read(content);
        String id = null;
        while (xml.hasNext()) {
          if (xml.next() != XMLStreamConstants.START_ELEMENT) {
            continue;
          }
          if (xml.getLocalName().equals("style")) {
            id = value(xml, "styleId");
          } else if (xml.getLocalName().equals("name") && id != null) {
            Matcher heading = HEADING.matcher(value(xml, "val"));
            if (heading.matches()) {
              headings.put(id, Integer.valueOf(heading.group(1)));
            }
          }
        }
      }
    }
    return headings;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext() && !found.full()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> begins(xml);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inText) {
            text.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> ends(xml.getLocalName());
        default -> {}
      }
    }
  }

  private void begins(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    inText = name.equals("t");
    if (LEFT_OUT.contains(name)) {
      Xml.skip(xml);
      return;
    }
    switch (name) {
      case "pStyle" -> level = headings.getOrDefault(value(xml, "val"), 0);
      case "tab", "ptab" -> text.append(' ');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "numPr" -> text.append("· ");
      case "drawing", "pict" -> text.append("［图片］");
      case "gridSpan" -> span = whole(value(xml, "val"));
      case "tbl" -> {
        if (tables++ == 0) {
          rows = new ArrayList<>();
        }
      }
      case "tr" -> {
        if (tables == 1) {
          rows.add(new ArrayList<>());
        }
      }
      default -> {}
    }
  }

  private void ends(String element) {
    inText = false;
    switch (element) {
      case "p" -> paragraph();
      case "tc" -> cell();
      case "tbl" -> {
        if (--tables == 0) {
          found.table(rows.stream().filter(row -> !row.isEmpty()).toList());
        }
      }
      default -> {}
    }
  }

  private void paragraph() {
    if (tables > 0) {
      text.append('\n');
      return;
    }
    found.text(level, text.toString());
    text.setLength(0);
    level = 0;
  }

  private void cell() {
    if (tables == 1) {
      String content = text.toString().strip();
      if (found.fits(content)) {
        rows.get(rows.size() - 1).add(new Block.Cell(content, span));
      }
      text.setLength(0);
      span = 1;
      level = 0;
    }
  }

  private static int whole(String value) {
    return value.matches("\\d{1,2}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }

  /** The attribute of this name, of whichever dialect; empty where there is none. */
  private static String value(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
