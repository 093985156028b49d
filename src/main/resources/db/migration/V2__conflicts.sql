-- Questions, answers, conflicts and their reviews. Valid for H2 and PostgreSQL.

create table question (
    id varchar(32) primary key,
    stem character varying not null,
    kind varchar(16) not null,
    slots character varying not null,
    label_de character varying not null,
    label_en character varying not null,
    claim_count integer not null,
    source_count integer not null,
    proposition_count integer not null,
    conflict_count integer not null,
    first_asserted_at timestamp(6) with time zone,
    last_asserted_at timestamp(6) with time zone
);

create index question_claims on question (claim_count, id);

-- A claim as an answer to its question: what a comparison reads.
create table answer (
    claim_id varchar(32) primary key,
    source_id varchar(32) not null references source,
    question_id varchar(32) not null references question,
    proposition_id varchar(32) not null,
    content character varying not null
);

create index answer_source on answer (source_id);
create index answer_question on answer (question_id);
create index answer_proposition on answer (proposition_id);

-- Answers that share a key, and whose sources appeared within weeks, are compared.
create table answer_key (
    id varchar(64) primary key,
    lookup_key varchar(32) not null,
    claim_id varchar(32) not null references answer,
    story_day bigint
);

create index answer_key_lookup on answer_key (lookup_key, story_day);
create index answer_key_claim on answer_key (claim_id);

create table conflict (
    id varchar(32) primary key,
    version integer not null,
    lock_version integer not null,
    question_id varchar(32) not null references question,
    kind varchar(24) not null,
    conflict_class varchar(24) not null,
    strength varchar(16) not null,
    severity double precision not null,
    status varchar(16) not null,
    explanation_de character varying not null,
    explanation_en character varying not null,
    positions character varying not null,
    missing_slots character varying not null,
    aligned_slots character varying not null,
    differing_slots character varying not null,
    gap double precision,
    relative_gap double precision,
    question_ids character varying not null,
    source_ids character varying not null,
    claimant_keys character varying not null,
    fingerprint varchar(32) not null,
    detected_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    seq bigint not null,
    withdrawn_at timestamp(6) with time zone
);

create index conflict_question on conflict (question_id);
create index conflict_order on conflict (seq, id);

create table conflict_review (
    id varchar(32) primary key,
    conflict_id varchar(32) not null references conflict,
    ordinal integer not null,
    conflict_version integer not null,
    action varchar(16) not null,
    reviewer character varying,
    note character varying,
    preferred_proposition_id varchar(32),
    reviewed_at timestamp(6) with time zone not null,
    unique (conflict_id, ordinal)
);
