CREATE TABLE `import_mark` (
	`file_hash` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`byte_offset` integer NOT NULL,
	`line` integer NOT NULL,
	`head` integer NOT NULL,
	`items` integer NOT NULL,
	`saved_at` integer NOT NULL,
	CONSTRAINT "import_mark_offset" CHECK("import_mark"."byte_offset" >= "import_mark"."head" and "import_mark"."head" >= 0)
);
