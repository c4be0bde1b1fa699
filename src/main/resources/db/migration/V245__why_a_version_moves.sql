-- Each project tells why it moved, and from which version.
alter table version_move add column reason text;
alter table version_move_item add column from_label text;
