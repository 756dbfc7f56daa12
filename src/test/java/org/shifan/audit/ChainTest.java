package org.shifan.audit;

/** The chains on H2. */
class ChainTest extends ChainCases {

  @Override
  AuditTables empty() {
    return AuditTables.onH2();
  }
}
