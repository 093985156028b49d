-- In which claims and sources a word stands. Valid for H2 and PostgreSQL.

-- The words of one source, by its number in the order of arrival: a run of bytes, see SourceWords.
create table posting_source (
    source bigint primary key,
    words bytea not null
);

-- Words of 64 sources together, once these are complete: where each word stands, see Entry. The index holds the places too,
-- so that a search reads nothing else; the few that are too long for an index stand beside it.
create table posting (
    term bytea not null,
    cell bigint not null,
    places bytea,
    long_places bytea
);

create index posting_term on posting (term, cell, places);

-- The 64 sources whose words are together.
create table posting_cell (
    cell bigint primary key
);
