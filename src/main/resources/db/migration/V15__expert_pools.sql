-- each selector has experts of its own: a province, or the ministries (000000), whose experts live in provinces
alter table expert add column pool varchar(6);
update expert set pool = substring(home_city from 1 for 2) || '0000';
alter table expert alter column pool set not null;
create index expert_pool on expert (pool);
