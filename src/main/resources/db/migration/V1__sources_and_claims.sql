-- Sources, their texts and what they claim. Valid for H2 and PostgreSQL.

-- One row: whose turn it is to store. It stays locked until the transaction ends.
create table arrivals (
    turn bigint not null
);
insert into arrivals (turn) values (0);

create table source (
    id varchar(32) primary key,
    seq bigint not null unique,
    uri character varying,
    title character varying,
    publisher character varying,
    published_at timestamp(6) with time zone,
    language varchar(35),
    charset varchar(32) not null,
    text_sha256 varchar(64) not null,
    text_length integer not null,
    derived_date date,
    derived_date_from character varying,
    derived_title character varying,
    derived_publisher character varying,
    derived_agencies character varying,
    engine_version varchar(64) not null,
    claim_count integer not null,
    claims_ever integer not null,
    recorded_at timestamp(6) with time zone not null
);

create table source_text (
    source_id varchar(32) primary key references source,
    text text not null
);

create table claim (
    id varchar(32) primary key,
    seq bigint not null unique,
    source_id varchar(32) not null references source,
    kind varchar(16) not null,
    label_de character varying not null,
    label_en character varying not null,
    start_at integer not null,
    end_at integer not null,
    utf16_start integer not null,
    utf16_end integer not null,
    exact character varying not null,
    prefix character varying not null,
    suffix character varying not null,
    subject_key character varying,
    subject_entity character varying,
    predicate character varying,
    claimant_keys character varying,
    root_claimant character varying,
    place_keys character varying,
    speech_type varchar(24),
    polarity varchar(16) not null,
    certainty varchar(16) not null,
    mood varchar(16) not null,
    value_bound varchar(16),
    value_low double precision,
    value_high double precision,
    value_unit character varying,
    value_counted character varying,
    edtf character varying,
    time_from date,
    time_to date,
    proposition_id varchar(32),
    question_id varchar(32),
    not_comparable character varying,
    origin character varying,
    conflict_ids character varying,
    review varchar(16) not null,
    rule_id character varying not null,
    engine_version varchar(64) not null,
    confidence double precision,
    details character varying not null,
    recorded_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone
);

create index claim_source on claim (source_id, seq);
create index claim_question on claim (question_id, seq);
create index claim_proposition on claim (proposition_id);
create index claim_kind on claim (kind, seq);
