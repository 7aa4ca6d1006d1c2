-- What a delivery may be a repeat of; it is still that when it is refused and comes once more.
ALTER TABLE pending_answers ADD COLUMN may_repeat TEXT;
