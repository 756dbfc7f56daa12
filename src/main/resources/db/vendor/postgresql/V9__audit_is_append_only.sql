-- what is on record stays as it is: also for the application's own mistakes
create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % is refused', tg_table_name, tg_op;
end $$;
create trigger audit_record_append_only before update or delete on audit_record
  for each row execute function audit_is_append_only();
create trigger audit_record_no_truncate before truncate on audit_record
  for each statement execute function audit_is_append_only();

-- a head only moves on
create trigger audit_head_stays before delete on audit_head
  for each row execute function audit_is_append_only();
create trigger audit_head_moves_on before update on audit_head
  for each row when (new.stream <> old.stream or new.length <= old.length)
  execute function audit_is_append_only();
create trigger audit_head_no_truncate before truncate on audit_head
  for each statement execute function audit_is_append_only();
