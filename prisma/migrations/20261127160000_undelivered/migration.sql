-- What agencies are told of: the deliveries that every try failed, until somebody dealt with them.
create index "webhook_deliveries_given_up" on "webhook_deliveries" ("convention_id")
  where "status" = 'exhausted' and "handled_at" is null;
