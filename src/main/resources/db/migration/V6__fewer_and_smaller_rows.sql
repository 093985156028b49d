-- Answers under the numbers of their claims, and numbers instead of words in what they are found by; whatever is found by
-- random keys has one index only. Valid for H2 and PostgreSQL. V7 fills answer_key and text_band.

drop table answer_key;
drop table text_band;

alter table answer rename to answer_before;

-- A claim as an answer to its question: what a comparison reads. The claim knows question, proposition and source.
create table answer (
    claim_seq bigint primary key,
    content character varying not null,
    appeared_at timestamp(6) with time zone
);

insert into answer (claim_seq, content, appeared_at)
select claim.seq, answer_before.content, answer_before.appeared_at
from answer_before join claim on claim.id = answer_before.claim_id
order by claim.seq;

drop table answer_before;

-- Answers that share a key, and whose sources appeared within weeks, are compared.
create table answer_key (
    lookup bigint not null,
    story_day bigint not null,
    claim_seq bigint not null
);

create index answer_key_lookup on answer_key (lookup, story_day, claim_seq);

-- Texts that share a band are likely copies.
create table text_band (
    band bigint not null,
    source bigint not null
);

create index text_band_lookup on text_band (band, source);

drop index claim_proposition;
drop index claim_question;

create index claim_question on claim (question_id, proposition_id, seq);

-- Which questions are answered at all, the index of the best corroborated tells as well.
drop index question_claims;

-- The order of asking follows from that of the sources; questions asked so far come before all others.
alter table question alter column seq drop identity;
