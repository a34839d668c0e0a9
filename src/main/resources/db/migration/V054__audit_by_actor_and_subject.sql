-- What somebody took part in, and what they did to it last: read from this index alone.
alter table audit_entry
  add index audit_by_actor_and_subject (actor_id, subject, seq, audience);
