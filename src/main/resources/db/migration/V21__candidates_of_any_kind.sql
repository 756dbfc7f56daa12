-- a candidate of the review need be no application: it has an id, a code and a name of its own
create table candidate_result (
  application_id varchar(80) primary key,
  round_id varchar(40) not null,
  -- its code in the round: a division's, or another
  county varchar(80) not null,
  -- the division whose experts do not review it
  city varchar(80) not null,
  -- null before candidates had names: its code is a division's then
  name varchar(400),
  -- where its materials lie; null for under its own id
  materials_id varchar(80),
  group_no integer not null,
  raw numeric(9, 4),
  spread numeric(9, 4),
  adjusted numeric(12, 6),
  total numeric(12, 6),
  place integer,
  constraint candidate_of_draw foreign key (round_id) references draw (round_id),
  constraint one_candidate_a_code unique (round_id, county)
);
insert into candidate_result (application_id, round_id, county, city, group_no, raw, spread,
  adjusted, total, place)
select application_id, round_id, county, city, group_no, raw, spread, adjusted, total, place
from county_result;
drop table county_result cascade;
alter table candidate_result rename to county_result;
create index candidate_materials on county_result (materials_id);

alter table seat alter column application_id set data type varchar(80);
alter table seat add constraint seat_of_candidate
  foreign key (application_id) references county_result (application_id);
alter table review_record alter column application_id set data type varchar(80);
alter table review_record add constraint record_of_candidate
  foreign key (application_id) references county_result (application_id);
alter table score_sheet alter column application_id set data type varchar(80);
alter table score_sheet add constraint sheet_of_candidate
  foreign key (application_id) references county_result (application_id);
alter table talk alter column application_id set data type varchar(80);
alter table talk add constraint talk_of_candidate
  foreign key (application_id) references county_result (application_id);
