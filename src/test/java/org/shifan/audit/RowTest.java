package org.shifan.audit;

/** The rows on record, on H2. */
class RowTest extends RowCases {

  @Override
  AuditTables empty() {
    return AuditTables.onH2();
  }
}
