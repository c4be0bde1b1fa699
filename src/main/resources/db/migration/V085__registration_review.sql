-- Who directs, so that a second registration by the same person is noticed; what stood there before a correction.
alter table registration_request
    add column director_email text,
    add column before_correction jsonb;

update registration_request set director_email = lower(content -> 'people' ->> 'directorEmail');

create index registration_request_director on registration_request (director_email) where director_email is not null;
