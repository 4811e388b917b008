grant select, insert, update on incident to jishi_app;
