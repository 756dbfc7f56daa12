package org.shifan.material.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * The tables of a Word file: rows of cells with the text of each. A table within a cell is part of
 * what was filled in and not looked at.
 */
final class WordTables {

  /** More of a cell than this is not needed to tell a heading. */
  private static final int LONGEST = 2_000;

  private final List<List<List<String>>> tables = new ArrayList<>();
  private StringBuilder cell;
  private boolean text;

  private WordTables() {}

  /** The tables, their rows, the rows' cells. */
  static List<List<List<String>>> of(PackagePart document) throws IOException, XMLStreamException {
    WordTables found = new WordTables();
    try (InputStream content = document.getInputStream()) {
      found.read(Xml.read(content));
    }
    return found.tables;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> begins(xml);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text && cell != null && cell.length() < LONGEST) {
            cell.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> ends(xml.getLocalName());
        default -> {}
      }
    }
  }

  private void begins(XMLStreamReader xml) throws XMLStreamException {
    text = xml.getLocalName().equals("t");
    switch (xml.getLocalName()) {
      case "Fallback", "del", "moveFrom" -> Xml.skip(xml);
      case "tbl" -> {
        if (cell == null) {
          tables.add(new ArrayList<>());
        } else {
          Xml.skip(xml);
        }
      }
      case "tr" -> last(tables).add(new ArrayList<>());
      case "tc" -> cell = new StringBuilder();
      case "tab", "br", "cr" -> append(' ');
      default -> {}
    }
  }

  private void ends(String element) {
    text = false;
    if (element.equals("tc")) {
      last(last(tables)).add(cell.toString());
      cell = null;
    } else if (element.equals("p")) {
      append(' ');
    }
  }

  private void append(char c) {
    if (cell != null) {
      cell.append(c);
    }
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
