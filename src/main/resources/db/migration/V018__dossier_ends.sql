-- A dossier may end before its time: where it stood then, and why, for everybody who sees it.
alter table dossier
  add column ended_from varchar(32) character set ascii collate ascii_bin null comment 'the last status before it ended' after status_since,
  add column end_reasons varchar(4000) character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci not null default '' after ended_from,
  add column district_vote_reached boolean null comment 'null before the district has voted' after end_reasons;
update dossier set ended_from = case status when 'NOT_PASSED' then 'COUNCIL' else 'DECIDING' end
  where status in ('RECOGNISED', 'REFUSED', 'NOT_PASSED');
