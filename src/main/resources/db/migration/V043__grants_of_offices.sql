-- A verifier sees the dossiers of the district by their office; a grant to the person outlived the office.
delete from dossier_grant where actor_key like 'PERSON@%';
