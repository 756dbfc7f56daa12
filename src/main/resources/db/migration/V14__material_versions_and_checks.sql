-- a file that replaces another is the next version in the same slot; nothing is ever deleted
alter table material add column slot_id varchar(36);
update material set slot_id = id;
alter table material alter column slot_id set not null;
alter table material add column version_no integer default 1 not null;
alter table material add column state varchar(10) default 'CURRENT' not null;
update material set state = 'REMOVED' where replaced = true;
alter table material drop column replaced;
alter table material add column ended_by varchar(64);
alter table material add column ended_at timestamp with time zone;
-- how often the application had been submitted when the file came: a submitted one is not deleted
alter table material add column submission_no integer default 0 not null;
-- what the check found
alter table material add column characters integer;
alter table material add column differences text;
alter table material add column differing_reason text;
-- where the content lies: the pieces, or objects of an S3-compatible storage
alter table material add column storage varchar(20) default 'database' not null;
create index material_slot on material (slot_id);
