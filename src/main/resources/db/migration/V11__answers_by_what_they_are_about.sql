-- One row for each name or word that a source is about, with all that the source asks about it, instead of one for each
-- answer and name; and marks, by which an answer is known without its words. Valid for H2 and PostgreSQL. V12 fills
-- answer_key.

drop table answer_key;

-- For each answer the number of its key and that of its claim within the source, see AskedAbout. The index holds them too,
-- so that nothing else is read.
create table answer_key (
    lookup bigint not null,
    story_day bigint not null,
    source bigint not null,
    answers bytea not null
);

create index answer_key_lookup on answer_key (lookup, story_day, source, answers);

-- Made of the content; answers stored so far have none, and need none until they change.
alter table answer add column mark bigint default 0 not null;
