-- Claims are found by months and sizes as by words. All words are noted anew, see WordBackfill. Valid for H2 and PostgreSQL.

truncate table posting;
truncate table posting_source;
truncate table posting_cell;
