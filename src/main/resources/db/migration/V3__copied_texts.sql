-- Signatures of texts, by which copies between papers are recognised. Valid for H2 and PostgreSQL.

create table printed_text (
    source_id varchar(32) primary key references source,
    signature varchar(512) not null,
    appeared_at timestamp(6) with time zone,
    publisher character varying,
    agency character varying,
    copied_from varchar(32)
);

create index printed_text_copies on printed_text (copied_from);

-- Texts that share a band are likely copies.
create table text_band (
    id varchar(32) primary key,
    band varchar(40) not null,
    source_id varchar(32) not null references source
);

create index text_band_lookup on text_band (band);
create index text_band_source on text_band (source_id);

-- When an answer appeared, so that a question counts its answers without reading them.
alter table answer add column appeared_at timestamp(6) with time zone;

-- How fast the answer to a question moves.
alter table question add column pace bigint default 0 not null;

create index question_fastest on question (pace, seq);
