-- since when each part is known, so that pages can say since when something is missing
alter table onboarding
    add column participants_at timestamptz,
    add column staff_at timestamptz,
    add column residents_at timestamptz,
    add column families_at timestamptz;

-- the last time that somebody took an image right back; pictures from before are hidden until somebody has looked at them
alter table photo_consent add column withdrawn_at timestamptz;
alter table document add column withheld boolean not null default false;

-- a picture that is removed for good leaves its meeting too
alter table meeting_photo
    drop constraint meeting_photo_document_id_fkey,
    add foreign key (document_id) references document (id) on delete cascade;
