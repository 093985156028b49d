-- Questions and conflicts are found by words. Valid for H2 and PostgreSQL. V14 fills conflict_claimant; the words of
-- questions stand in the index of words, which is noted anew, see WordBackfill.

-- Both are numbered anew: a source that was read again could give a number twice. Each is numbered after its source as
-- claims are, the first with the highest number.
create table numbered (
    id varchar(32) primary key,
    seq bigint not null
);

-- The oldest questions do not tell their source; it is that of their first claim.
insert into numbered (id, seq)
select id, source * 1048576 + 1048576 - row_number() over (partition by source order by seq, id)
from (
    select question.id, question.seq,
        case when question.seq >= 1048576 then question.seq / 1048576
            else coalesce((select min(claim.seq) from claim where claim.question_id = question.id) / 1048576, 0)
        end as source
    from question
) asked;

drop index question_order;
drop index question_disputed;
drop index question_corroborated;
drop index question_fastest;

update question set seq = (select numbered.seq from numbered where numbered.id = question.id);

create unique index question_order on question (seq);
create index question_disputed on question (conflict_count, seq);
create index question_corroborated on question (source_count, seq);
create index question_fastest on question (pace, seq);

delete from numbered;

insert into numbered (id, seq)
select id, source * 1048576 + 1048576 - row_number() over (partition by source order by seq, id)
from (select id, seq, seq / 65536 as source from conflict) found;

drop index conflict_order;
drop index conflict_severity;
drop index conflict_updated;

update conflict set seq = (select numbered.seq from numbered where numbered.id = conflict.id);

create unique index conflict_order on conflict (seq);
create index conflict_severity on conflict (severity, seq);
create index conflict_updated on conflict (updated_at, seq);

drop table numbered;

alter table conflict drop column claimant_keys;

-- One row for each word of each name in a conflict; the primary key leads from the word to the conflicts.
create table conflict_claimant (
    term bytea not null,
    conflict_seq bigint not null,
    name bigint not null,
    primary key (term, conflict_seq, name)
);

truncate table posting;
truncate table posting_source;
truncate table posting_cell;
