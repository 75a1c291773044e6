-- What was done and what was written stays as it is, whoever writes to the database.
CREATE TRIGGER `audit_entry_no_update` BEFORE UPDATE ON `audit_entry` BEGIN
	SELECT raise(ABORT, 'audit_entry is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_entry_no_delete` BEFORE DELETE ON `audit_entry` BEGIN
	SELECT raise(ABORT, 'audit_entry is never deleted');
END;
--> statement-breakpoint
CREATE TRIGGER `revision_no_update` BEFORE UPDATE ON `revision` BEGIN
	SELECT raise(ABORT, 'revision is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `revision_no_delete` BEFORE DELETE ON `revision` BEGIN
	SELECT raise(ABORT, 'revision is never deleted');
END;
--> statement-breakpoint
-- `INSERT OR REPLACE` deletes without asking the triggers above.
CREATE TRIGGER `audit_entry_no_replace` BEFORE INSERT ON `audit_entry`
WHEN EXISTS (SELECT 1 FROM `audit_entry` WHERE `id` = NEW.`id`) BEGIN
	SELECT raise(ABORT, 'audit_entry is never replaced');
END;
--> statement-breakpoint
CREATE TRIGGER `revision_no_replace` BEFORE INSERT ON `revision`
WHEN EXISTS (
	SELECT 1 FROM `revision`
	WHERE `id` = NEW.`id` OR (`article_id` = NEW.`article_id` AND `version` = NEW.`version`)
) BEGIN
	SELECT raise(ABORT, 'revision is never replaced');
END;
--> statement-breakpoint
-- A redirect leads to the present address in one hop; without chains there are no loops.
CREATE TRIGGER `redirect_no_chain_insert` BEFORE INSERT ON `redirect`
WHEN EXISTS (SELECT 1 FROM `redirect` WHERE `from_path` = NEW.`to_path` OR `to_path` = NEW.`from_path`) BEGIN
	SELECT raise(ABORT, 'a redirect leads to another redirect');
END;
--> statement-breakpoint
CREATE TRIGGER `redirect_no_chain_update` BEFORE UPDATE ON `redirect`
WHEN EXISTS (SELECT 1 FROM `redirect` WHERE `from_path` = NEW.`to_path` OR `to_path` = NEW.`from_path`) BEGIN
	SELECT raise(ABORT, 'a redirect leads to another redirect');
END;
