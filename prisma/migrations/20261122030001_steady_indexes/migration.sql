-- What is written waits in a list until four megabytes of it are put into the index at once, by whoever comes then:
-- among a hundred thousand events one publication in a few hundred waited seconds. Short lists cost each a little.
ALTER INDEX publication_search SET (gin_pending_list_limit = 64);
ALTER INDEX organisation_search SET (gin_pending_list_limit = 64);
ALTER INDEX organisation_alias_search SET (gin_pending_list_limit = 64);
ALTER INDEX person_search SET (gin_pending_list_limit = 64);
ALTER INDEX project_search SET (gin_pending_list_limit = 64);
ALTER INDEX search_word_similar SET (gin_pending_list_limit = 64);
ALTER INDEX media_file_search SET (gin_pending_list_limit = 64);
