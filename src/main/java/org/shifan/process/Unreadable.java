package org.shifan.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Where a file or a value cannot be read, in Chinese; a parser's own words are English. */
public final class Unreadable {

  private Unreadable() {}

  /** Where JSON is wrong. */
  public static String at(JsonProcessingException e) {
    return e.getLocation() == null
        ? "格式不正确，或者有重复的项"
        : place(e.getLocation().getLineNr(), e.getLocation().getColumnNr()) + "格式不正确，或者有重复的项";
  }

  /** Where XML is wrong, or has a document type. */
  public static String at(SAXException e) {
    return e instanceof SAXParseException parsed
        ? place(parsed.getLineNumber(), parsed.getColumnNumber()) + "格式不正确，或者含有 DOCTYPE"
        : "格式不正确，或者含有 DOCTYPE";
  }

  /** Where XML is wrong. */
  public static String at(XMLStreamException e) {
    return e.getLocation() == null
        ? "格式不正确，或者含有 DOCTYPE"
        : place(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber())
            + "格式不正确，或者含有 DOCTYPE";
  }

  private static String place(int line, int column) {
    return "第%d行第%d列附近".formatted(line, column);
  }
}
