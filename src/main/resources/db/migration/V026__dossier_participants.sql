-- Who took part in a dossier, and how: what the council asks about a conflict of interest.
create table dossier_participant (
  dossier_id bigint      not null,
  person_id  bigint      not null,
  part       varchar(16) character set ascii collate ascii_bin not null comment 'REGISTERED, FILED, VERIFIED, APPRAISED',
  primary key (dossier_id, person_id, part),
  constraint participant_dossier foreign key (dossier_id) references dossier (id),
  constraint participant_person foreign key (person_id) references person (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- What the log knows of dossiers that are already on their way.
insert ignore into dossier_participant (dossier_id, person_id, part)
select cast(substring(e.subject, 9) as unsigned), e.actor_id,
       case e.kind when 'concluded.VERIFICATION' then 'VERIFIED'
                   when 'concluded.APPRAISAL' then 'APPRAISED'
                   when 'step.combined' then 'APPRAISED'
                   else 'FILED' end
from audit_entry e
join dossier d on d.id = cast(substring(e.subject, 9) as unsigned)
join person p on p.id = e.actor_id
where e.subject like 'dossier:%' and e.actor_id is not null
  and e.kind in ('step.filed', 'step.filedLate', 'step.filedAgain',
                 'concluded.VERIFICATION', 'concluded.APPRAISAL', 'step.combined');
