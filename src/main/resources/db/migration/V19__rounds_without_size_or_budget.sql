-- a programme that selects no fixed number, or awards no money, opens rounds without
alter table selection_round alter column target_size drop not null;
alter table selection_round alter column budget drop not null;
