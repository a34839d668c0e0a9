-- The papers that a person attaches to the dossier. The other papers of a version come from the portal itself: the
-- letter has a form of its own, comments and minutes come from the consultation.
alter table procedure_document
  add column attached boolean not null default false comment 'whether a person attaches it; the others are recorded in the portal itself' after required;

update procedure_document set attached = true where step_id = 'file' and code in ('results', 'debts', 'pictures');

create table dossier_paper (
  id          bigint       not null auto_increment primary key,
  dossier_id  bigint       not null,
  code        varchar(40)  character set ascii collate ascii_bin not null comment 'of the paper, in the version of the dossier at the step file',
  file_id     bigint       not null,
  attached_by varchar(150) not null,
  attached_at datetime(6)  not null,
  removed_at  datetime(6)  null comment 'taken off again; kept because an earlier filing shows it',
  constraint dossier_paper_of_dossier foreign key (dossier_id) references dossier (id),
  constraint dossier_paper_file foreign key (file_id) references stored_file (id),
  index paper_by_code (dossier_id, code),
  index paper_by_file (file_id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
