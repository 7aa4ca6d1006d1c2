-- When the answer to a delivery was about to be written. Such a row stays for as long as the answer may be on its way.
ALTER TABLE pending_answers ADD COLUMN answered_at BIGINT;
