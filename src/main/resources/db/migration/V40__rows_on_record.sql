-- the rows that a transaction wrote, with the record of what it did: what is in the tables is compared with them
alter table audit_record add column rows_no bigint;
alter table audit_record add column rows_written text;
create index audit_rows on audit_record (rows_no);
