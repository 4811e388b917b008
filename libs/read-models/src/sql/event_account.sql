-- Finds the actor of an account at each request of somebody this process has not seen yet.
create index event_account on event ((data_json ->> 'account')) where type = 'AccountLinked';
