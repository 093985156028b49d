-- The change feed. Valid for H2 and PostgreSQL.

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
