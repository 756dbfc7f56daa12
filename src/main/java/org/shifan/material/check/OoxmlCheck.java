package org.shifan.material.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

/** Word and Excel files of today: every part is well-formed, and none holds macros. */
final class OoxmlCheck {

  private static final String[] MACROS = {"vbaproject", "macroenabled", "macrosheet", "vbadata"};

  private OoxmlCheck() {}

  static void check(Path file, FileType type) throws IOException, Unfit {
    try (OPCPackage office = OfficeFiles.open(file)) {
      for (PackagePart part : office.getParts()) {
        String content = part.getContentType().toLowerCase(Locale.ROOT);
        String name = part.getPartName().getName().toLowerCase(Locale.ROOT);
        if (Stream.of(MACROS).anyMatch(mark -> content.contains(mark) || name.contains(mark))) {
          throw Unfit.withMacros();
        }
        // POI has read the properties already, and gives them to nobody else
        if (content.endsWith("xml") && !(part instanceof PackagePropertiesPart)) {
          wellFormed(part);
        }
      }
    } catch (InvalidFormatException | XMLStreamException | RuntimeException e) {
      throw Unfit.broken(type.label(), e);
    }
  }

  private static void wellFormed(PackagePart part) throws IOException, XMLStreamException {
    try (InputStream content = part.getInputStream()) {
      XMLStreamReader xml = Xml.read(content);
      while (xml.hasNext()) {
        xml.next();
      }
    }
  }
}
