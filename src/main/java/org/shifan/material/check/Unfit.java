package org.shifan.material.check;

/** A file that cannot be taken; the message says to officials why, and what to do. */
public final class Unfit extends Exception {

  /** Not taken for this reason, a Chinese sentence without its full stop. */
  public Unfit(String sentence) {
    super(sentence);
  }

  /** Not taken for this reason, with what it was found by. */
  public Unfit(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  static Unfit broken(String what, Throwable cause) {
    return new Unfit("文件已损坏或者不完整，不能作为" + what + "打开；请在本机打开确认后，另存一份再上传", cause);
  }

  static Unfit encrypted() {
    return new Unfit("文件已加密（设有密码或者使用限制）；请取消密码和限制，另存一份再上传");
  }

  static Unfit withMacros() {
    return new Unfit("文件含有宏或者脚本；请另存为不含宏的文件（docx、xlsx 或者 PDF）再上传");
  }

  static Unfit inflated(long megabytes) {
    return new Unfit("文件解压后超过" + megabytes + "MB，不予接收；请压缩其中的图片或者拆分后再上传");
  }
}
