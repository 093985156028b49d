-- In which claims and sources a word stands. Valid for H2 and PostgreSQL.

-- A word and up to 1,024 claims of one source that have it; none where only the text of the source has it. The index
-- holds all columns, so that a search reads nothing else.
create table posting (
    term bytea not null,
    place bigint not null,
    claims bytea not null
);

create index posting_term on posting (term, place, claims);

-- The words of a source, one a line, by its number in the order of arrival.
create table posting_source (
    source bigint primary key,
    terms text not null
);
