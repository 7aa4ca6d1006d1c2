-- Which half added a message: the look for what was left in the outbox sends that half's alone. Two senders of one message
-- race: the broker confirms the second one's as a repeat before the first one's is in the queue, and what follows overtakes it.
ALTER TABLE outbox ADD COLUMN process TEXT NOT NULL DEFAULT '';
