-- the authorization rows that models made by naming who starts a process: only those are taken back
create table start_grant (
  authorization_id varchar(64) primary key,
  office varchar(100) not null,
  resource_type integer not null,
  resource_id varchar(255) not null
);
