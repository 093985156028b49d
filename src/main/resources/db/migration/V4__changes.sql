-- The change feed, and news items that come in versions. Valid for H2 and PostgreSQL.

-- One row: the number of the latest change. Who commits changes holds it until the transaction ends, so that changes
-- become visible in the order of their numbers, and no number is left out.
create table feed (
    last_seq bigint not null
);
insert into feed (last_seq) values (0);

-- Changes of one transaction, or part of them: one line each, the first has the number first_seq.
create table change_set (
    last_seq bigint primary key,
    first_seq bigint not null,
    at timestamp(6) with time zone not null,
    changes character varying not null
);

-- A source that its publisher took back, and the one that took its place.
alter table source add column withdrawn_at timestamp(6) with time zone;
alter table source add column replaced_by varchar(32) references source;

-- News items that come in versions under one address: the latest version there is, and the source it became.
create table news_item (
    id varchar(32) primary key,
    uri character varying not null,
    version character varying,
    version_created timestamp(6) with time zone,
    status varchar(16) not null,
    source_id varchar(32) references source
);

create index news_item_source on news_item (source_id);

-- How far each webhook has been told, and which instance tells it at the moment.
create table webhook (
    name varchar(200) primary key,
    last_seq bigint not null,
    held_by varchar(36),
    held_until timestamp(6) with time zone
);
