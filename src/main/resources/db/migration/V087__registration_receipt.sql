-- Who sent a registration may look at their copy for a day, on the same device.
create table registration_receipt (
    token_hash bytea primary key,
    request_id uuid not null references registration_request (id) on delete cascade,
    expires_at timestamptz not null
);

create index registration_receipt_expiry on registration_receipt (expires_at);
