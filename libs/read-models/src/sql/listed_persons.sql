-- Finds the cases of a person.
create index listed_persons on listed using gin ((row -> 'personIds')) where kind = 'case';
