-- A decision about many meetings is carried to them some facilities at a time; what stands here is not all carried yet.
alter table health_suspension
    add column pending text check (pending in ('SUSPEND', 'TURN_REMOTE', 'LIFT')),
    -- the facility whose meetings were reached last
    add column pending_after uuid;

create index health_suspension_pending on health_suspension (declared_at) where pending is not null;
