-- what an official has typed in the form of an open task and not sent yet; it ends with the task,
-- by the engine's own delete and in its transaction, so that nothing of it is left behind
create table draft (
  task_id varchar(64) not null references ACT_RU_TASK (ID_) on delete cascade,
  user_id varchar(255) not null,
  -- a new one with each save: whoever saves names the one they have seen
  version varchar(36) not null,
  -- by the real clock
  saved_at timestamp with time zone not null,
  form text not null,
  primary key (task_id, user_id)
);
