-- While the commune answers a return out of a running review, the reviewer's clock stands still and that of the answer runs.
alter table step_clock
  add column waits_for varchar(40) character set ascii collate ascii_bin null comment 'step_id of the clock that runs meanwhile: that of the answer; null: none does' after pause_reason;
