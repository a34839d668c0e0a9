-- While the commune answers a return out of a running review, the reviewer's clock stands still and that of the answer runs.
-- A session that is awaited: a step without days is due on its day, one with days stands still up to it, held or not.
alter table step_clock
  add column session_on date null comment 'day of the session that is awaited' after pause_reason,
  add column waits_for varchar(40) character set ascii collate ascii_bin null comment 'step_id of the clock that runs meanwhile: that of the answer; null: none does' after session_on;
