package org.shifan.material.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells Office files apart: those of today in zip files, those of old in compound files. */
public final class OfficeFiles {

  static {
    // ours are the bounds, see ZipBounds: a short text said often is no bomb
    ZipSecureFile.setMinInflateRatio(0);
  }

  private OfficeFiles() {}

  static Content zip(Path file) throws IOException, Unfit {
    try {
      ZipBounds.check(file);
    } catch (ZipException e) {
      throw Unfit.broken("Office 文件", e);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") == null) {
        return Content.other("压缩包（zip）");
      }
    }
    try (OPCPackage office = open(file)) {
      return named(mainPart(office).map(PackagePart::getContentType).orElse(""));
    } catch (InvalidFormatException | RuntimeException e) {
      throw Unfit.broken("Office 文件", e);
    }
  }

  /** Opens a file of today for reading. */
  public static OPCPackage open(Path file) throws InvalidFormatException {
    return OPCPackage.open(file.toFile(), PackageAccess.READ);
  }

  /** The document or workbook itself, of either dialect of the standard. */
  public static Optional<PackagePart> mainPart(OPCPackage office) {
    return Stream.of(
            PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
        .flatMap(type -> office.getPartsByRelationshipType(type).stream())
        .findFirst();
  }

  static Content compound(Path file) throws Unfit {
    try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
      var root = compound.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw Unfit.encrypted();
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return Content.of(FileType.DOC);
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return Content.of(FileType.XLS);
      }
      return Content.other("其他 Office 97-2003 文件");
    } catch (IOException | RuntimeException e) {
      throw Unfit.broken("Office 97-2003 文件", e);
    }
  }

  private static Content named(String contentType) {
    if (contentType.contains("wordprocessingml") || contentType.contains("ms-word")) {
      return Content.of(FileType.DOCX);
    }
    if (contentType.contains("spreadsheetml") || contentType.contains("ms-excel")) {
      return Content.of(FileType.XLSX);
    }
    return Content.other(
        contentType.contains("presentationml") ? "PowerPoint 文件（pptx）" : "其他 Office 文件");
  }
}
