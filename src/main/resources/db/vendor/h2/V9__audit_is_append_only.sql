-- what is on record stays as it is: also for the application's own mistakes
create trigger audit_record_append_only before update, delete on audit_record
  for each row call 'org.shifan.audit.AppendOnly';
create trigger audit_head_moves_on before update, delete on audit_head
  for each row call 'org.shifan.audit.AppendOnly';
