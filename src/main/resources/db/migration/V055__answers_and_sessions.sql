-- While the commune answers a return out of a running review, the reviewer's clock stands still and that of the answer runs.
-- A session that is awaited: a step without days is due on its day, one with days stands still up to it, held or not.
alter table step_clock
  add column session_on date null comment 'day of the session that is awaited' after pause_reason,
  add column waits_for varchar(40) character set ascii collate ascii_bin null comment 'step_id of the clock that runs meanwhile: that of the answer; null: none does' after session_on;

-- Sessions that are planned or open already.
update step_clock c
join agenda_item i on c.subject = concat('dossier:', i.dossier_id)
join council_session s on s.id = i.session_id and s.status <> 'CLOSED'
set c.session_on = s.held_on
where c.step_id = 'council';

update step_clock set paused_since = null, pause_reason = null, due_at = timestamp(session_on, '23:59:59')
where session_on is not null and days is null and cutoff is null;

update open_task t join step_clock c on c.subject = t.subject and c.step_id = t.clock
set t.due_at = c.due_at
where c.session_on is not null and c.paused_since is null;
