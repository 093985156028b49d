-- What is quoted word for word, so that the same words of the same speaker in another source are recognised as one origin.
-- Valid for H2 and PostgreSQL. Filled as sources are read.

create table quotation (
    quote bigint not null,
    claim_id varchar(32) not null,
    source_id varchar(32) not null,
    speaker character varying not null,
    appeared bigint not null
);

create index quotation_lookup on quotation (quote);
create index quotation_source on quotation (source_id);
