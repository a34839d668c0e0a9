# shellcheck shell=bash
# Runs once, on an empty database: a schema, and an account that sees nothing else. Another schema
# with tables of an engine, if visible, would confuse the engine's check of its own.
# Read by the image's own start script, not run: not executable on purpose.
: "${NTM_DB_PASSWORD:?choose a password in docker/.env}"

docker_process_sql --database=mysql <<SQL
create database ntm character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
create user 'ntm'@'%' identified by '${NTM_DB_PASSWORD//\'/\'\'}';
grant select, insert, update, delete, create, alter, drop, index, references,
      create temporary tables, create view, trigger, lock tables on ntm.* to 'ntm'@'%';
SQL
