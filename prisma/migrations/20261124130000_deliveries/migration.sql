-- Messages by e-mail or SMS, what becomes of each, and return messages that are taken once.
alter type "code_channel" rename to "message_channel";
alter type "message_channel" add value 'sms';

-- A refusal of the relay and a return message are one thing to whoever reads the list: the message did not arrive.
alter type "message_status" rename value 'failed' to 'bounced';
alter type "message_status" add value 'deferred' before 'bounced';

alter table "messages"
  add column "channel" "message_channel" not null default 'email',
  add column "bounced_at" timestamptz(3);
update "messages" set "bounced_at" = "created_at" where "status" = 'bounced';
alter table "messages" alter column "channel" drop default;

create table "inbound_tokens" (
    "token" varchar(100) not null,
    "received_at" timestamptz(3) not null,

    constraint "inbound_tokens_pkey" primary key ("token")
);

create index "inbound_tokens_received_at_idx" on "inbound_tokens" ("received_at");
