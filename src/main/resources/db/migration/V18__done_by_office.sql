-- what an office has done is read from the audit, the newest first
create index audit_office on audit_record (office, recorded_at);
