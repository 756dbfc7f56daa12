-- the pilot regions as an administrator completed them; while there are none the file's list holds
create table pilot_region (
  code varchar(6) primary key,
  name varchar(100) not null,
  -- 1 to 5; 0 where it is not known
  batch int not null,
  -- its place in the list
  place int not null
);
