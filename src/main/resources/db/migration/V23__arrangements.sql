-- what a province arranges for its regions: an earlier date of its own, and what it asks of them
create table arrangement (
  round_id varchar(40) not null references selection_round (id),
  province varchar(6) not null,
  -- the last day, included; null where the rules' own date holds
  deadline date,
  note text,
  arranged_at timestamp with time zone not null,
  primary key (round_id, province)
);
