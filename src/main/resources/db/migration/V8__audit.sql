-- one record of everything that was decided, refused or mended, in chains that nobody changes unseen
create table audit_record (
  stream varchar(100) not null,
  record_no bigint not null,
  kind varchar(20) not null,
  actor varchar(100),
  -- for whom a stand-in acted
  on_behalf_of varchar(100),
  office varchar(400),
  -- by the system's clock, which the demo sets, and by the real one
  recorded_at timestamp with time zone not null,
  real_at timestamp with time zone not null,
  what varchar(400) not null,
  subject varchar(400),
  why text,
  rule varchar(400),
  content text,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  -- no two records can follow the same one
  primary key (stream, record_no)
);
create index audit_subject on audit_record (subject);

-- where each stream ends: the lock of its writers, and what a tail that was cut off is missed by
create table audit_head (
  stream varchar(100) primary key,
  length bigint not null,
  hash varchar(64) not null,
  mac varchar(64) not null
);

-- forms as submitted and refusals are audit records now
drop table submission;
drop table refusal;
