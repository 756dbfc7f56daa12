-- the province's experts: where they work decides whom they do not score
create table expert (
  user_id varchar(64) primary key,
  name varchar(100) not null,
  -- GB/T 2260; the province's code for those of provincial institutions
  home_city varchar(6) not null,
  employer varchar(200) not null,
  field varchar(200) not null,
  active boolean not null
);
