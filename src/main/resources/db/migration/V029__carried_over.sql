-- Rounds with a date for registration and, where there are no districts, without one for them; and what a commune
-- that is carried over brings from its earlier dossier, marked as such.
alter table round
  add column registration_cutoff date null comment 'exclusive: "trước ngày"; null: communes register until they must file' after version_id,
  modify column district_cutoff date null comment 'exclusive: "trước ngày"; null where the version knows no district';

alter table indicator_claim
  add column carried_from bigint null comment 'the earlier dossier it was brought from; null once a person has entered or confirmed it',
  add constraint claim_carried foreign key (carried_from) references dossier (id);

alter table evidence
  add column carried_from bigint null comment 'the earlier dossier it was brought from',
  add constraint evidence_carried foreign key (carried_from) references dossier (id);
