ALTER TABLE `section` ADD `picture_id` integer REFERENCES media(id);--> statement-breakpoint
CREATE INDEX `section_picture` ON `section` (`picture_id`);--> statement-breakpoint
ALTER TABLE `topic` ADD `picture_id` integer REFERENCES media(id);--> statement-breakpoint
CREATE INDEX `topic_picture` ON `topic` (`picture_id`);