-- The district's cut-off: "trước ngày 15/11". A dossier that is sent later is accepted all the same, and marked.
alter table dossier
  add column submitted_late boolean null comment 'whether the district first sent it after its cut-off; null before' after late;
