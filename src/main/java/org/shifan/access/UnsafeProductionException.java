package org.shifan.access;

import java.util.List;

/** The settings of a production system are those of a demo, or anybody's. */
class UnsafeProductionException extends RuntimeException {

  UnsafeProductionException(List<String> problems) {
    super("生产环境（production）拒绝启动：\n  - " + String.join("\n  - ", problems));
  }
}
