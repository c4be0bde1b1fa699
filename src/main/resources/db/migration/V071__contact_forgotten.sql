-- Requests that nobody confirmed are forgotten after four weeks; there are few at any time.
create index contact_request_unconfirmed on contact_request (asked_at) where status = 'UNCONFIRMED';
