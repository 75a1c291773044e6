CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`account_id` text NOT NULL,
	`password` text,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_user_provider` ON `account` (`user_id`,`provider_id`);--> statement-breakpoint
CREATE TABLE `attempt` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attempt_since` ON `attempt` (`since`);--> statement-breakpoint
CREATE TABLE `invite` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`role` text NOT NULL,
	`locales` text NOT NULL,
	`email` text,
	`is_first` integer DEFAULT false NOT NULL,
	`invited_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`used_by` text,
	FOREIGN KEY (`invited_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`used_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "invite_role" CHECK("invite"."role" in ('author', 'editor', 'chief', 'administrator')),
	CONSTRAINT "invite_token_hash_form" CHECK(length("invite"."token_hash") = 64),
	CONSTRAINT "invite_locales" CHECK(json_valid("invite"."locales"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invite_token_hash` ON `invite` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invite_invited_by` ON `invite` (`invited_by`);--> statement-breakpoint
CREATE INDEX `invite_used_by` ON `invite` (`used_by`);--> statement-breakpoint
CREATE TABLE `passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text,
	`public_key` text NOT NULL,
	`credential_id` text NOT NULL,
	`counter` integer NOT NULL,
	`device_type` text NOT NULL,
	`backed_up` integer NOT NULL,
	`transports` text,
	`created_at` integer,
	`aaguid` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passkey_credential` ON `passkey` (`credential_id`);--> statement-breakpoint
CREATE INDEX `passkey_user` ON `passkey` (`user_id`);--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limit_key` ON `rate_limit` (`key`);--> statement-breakpoint
CREATE TABLE `reset` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "reset_token_hash_form" CHECK(length("reset"."token_hash") = 64)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reset_token_hash` ON `reset` (`token_hash`);--> statement-breakpoint
CREATE INDEX `reset_user` ON `reset` (`user_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`impersonated_by` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "session_impersonated_by" CHECK("session"."impersonated_by" is null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `two_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer DEFAULT true NOT NULL,
	`failed_verification_count` integer DEFAULT 0 NOT NULL,
	`locked_until` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `two_factor_user` ON `two_factor` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`role` text NOT NULL,
	`locales` text NOT NULL,
	`ui_locale` text NOT NULL,
	`last_sign_in_at` integer,
	`banned` integer DEFAULT false NOT NULL,
	`ban_reason` text,
	`ban_expires` integer,
	`two_factor_enabled` integer DEFAULT false NOT NULL,
	CONSTRAINT "user_role" CHECK("user"."role" in ('author', 'editor', 'chief', 'administrator')),
	CONSTRAINT "user_locales" CHECK(json_valid("user"."locales")),
	CONSTRAINT "user_ui_locale" CHECK("user"."ui_locale" glob '[a-z][a-z]'),
	CONSTRAINT "user_email_form" CHECK("user"."email" = lower("user"."email"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `change_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`story_id` integer,
	`section_id` integer,
	`topic_ids` text NOT NULL,
	`instants` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT "change_log_locale" CHECK("change_log"."locale" glob '[a-z][a-z]'),
	CONSTRAINT "change_log_kind" CHECK("change_log"."kind" in ('story', 'withdrawal', 'front', 'frame'))
);
--> statement-breakpoint
CREATE INDEX `change_log_at` ON `change_log` (`at`);--> statement-breakpoint
CREATE TABLE `content_version` (
	`locale` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	CONSTRAINT "content_version_locale" CHECK("content_version"."locale" glob '[a-z][a-z]')
);
--> statement-breakpoint
CREATE TABLE `audit_entry` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`action_group` text GENERATED ALWAYS AS (substr(action, 1, instr(action, '.') - 1)) VIRTUAL,
	`article_id` integer,
	`detail` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_entry_article` ON `audit_entry` (`article_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_entry_actor` ON `audit_entry` (`actor`,`at`);--> statement-breakpoint
CREATE INDEX `audit_entry_group` ON `audit_entry` (`action_group`,`at`);--> statement-breakpoint
CREATE INDEX `audit_entry_at` ON `audit_entry` (`at`);--> statement-breakpoint
CREATE TABLE `breaking_news` (
	`locale` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`text` text,
	`story_id` integer,
	`ends_at` integer,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "breaking_news_locale" CHECK("breaking_news"."locale" glob '[a-z][a-z]'),
	CONSTRAINT "breaking_news_text" CHECK(length(trim("breaking_news"."text")) between 1 and 200),
	CONSTRAINT "breaking_news_whole" CHECK(("breaking_news"."text" is null) = ("breaking_news"."ends_at" is null)),
	CONSTRAINT "breaking_news_story_told" CHECK("breaking_news"."text" is not null or "breaking_news"."story_id" is null)
);
--> statement-breakpoint
CREATE INDEX `breaking_news_story` ON `breaking_news` (`story_id`);--> statement-breakpoint
CREATE TABLE `comment` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`actor` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comment_article` ON `comment` (`article_id`,`at`);--> statement-breakpoint
CREATE TABLE `front_page` (
	`locale` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	CONSTRAINT "front_page_locale" CHECK("front_page"."locale" glob '[a-z][a-z]')
);
--> statement-breakpoint
CREATE TABLE `placement` (
	`locale` text NOT NULL,
	`position` integer NOT NULL,
	`story_id` integer NOT NULL,
	`ends_at` integer,
	PRIMARY KEY(`locale`, `position`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "placement_locale" CHECK("placement"."locale" glob '[a-z][a-z]'),
	CONSTRAINT "placement_position" CHECK("placement"."position" between 0 and 6)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `placement_story` ON `placement` (`locale`,`story_id`);--> statement-breakpoint
CREATE INDEX `placement_story_id` ON `placement` (`story_id`);--> statement-breakpoint
CREATE TABLE `presence` (
	`article_id` integer NOT NULL,
	`tab` text NOT NULL,
	`person_id` text NOT NULL,
	`person_name` text NOT NULL,
	`seen_at` integer NOT NULL,
	`writes_since` integer,
	PRIMARY KEY(`article_id`, `tab`),
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `presence_seen` ON `presence` (`seen_at`);--> statement-breakpoint
CREATE TABLE `redirect` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`from_path` text NOT NULL,
	`to_path` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "redirect_paths" CHECK("redirect"."from_path" like '/%' and "redirect"."to_path" like '/%'),
	CONSTRAINT "redirect_loop" CHECK("redirect"."from_path" <> "redirect"."to_path")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `redirect_from` ON `redirect` (`from_path`);--> statement-breakpoint
CREATE INDEX `redirect_to` ON `redirect` (`to_path`);--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `wire_item` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uri` text NOT NULL,
	`article_id` integer NOT NULL,
	`version_created_at` integer NOT NULL,
	`content_hash` text NOT NULL,
	`received_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wire_item_uri` ON `wire_item` (`uri`);--> statement-breakpoint
CREATE INDEX `wire_item_article` ON `wire_item` (`article_id`);--> statement-breakpoint
CREATE TABLE `effect` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`article_id` integer NOT NULL,
	`publication` integer NOT NULL,
	`due_at` integer NOT NULL,
	`next_attempt_at` integer,
	`done_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "effect_kind" CHECK("effect"."kind" in ('pages.warm')),
	CONSTRAINT "effect_attempts" CHECK("effect"."attempts" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `effect_once` ON `effect` (`kind`,`article_id`,`publication`);--> statement-breakpoint
CREATE INDEX `effect_article` ON `effect` (`article_id`);--> statement-breakpoint
CREATE INDEX `effect_open` ON `effect` (`next_attempt_at`) WHERE done_at is null;--> statement-breakpoint
CREATE INDEX `effect_done` ON `effect` (`done_at`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`hash` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`kind` text NOT NULL,
	`original_name` text NOT NULL,
	`focal_x` real DEFAULT 0.5 NOT NULL,
	`focal_y` real DEFAULT 0.5 NOT NULL,
	`creator` text DEFAULT '' NOT NULL,
	`rights_note` text DEFAULT '' NOT NULL,
	`rights_end_at` integer,
	`uploaded_by` text,
	`words` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "media_size" CHECK("media"."width" > 0 and "media"."height" > 0),
	CONSTRAINT "media_hash_form" CHECK(length("media"."hash") = 64),
	CONSTRAINT "media_kind" CHECK("media"."kind" in ('jpeg', 'png', 'webp', 'avif', 'heic')),
	CONSTRAINT "media_focal_point" CHECK("media"."focal_x" between 0 and 1 and "media"."focal_y" between 0 and 1),
	CONSTRAINT "media_version" CHECK("media"."version" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_hash` ON `media` (`hash`);--> statement-breakpoint
CREATE INDEX `media_rights_end` ON `media` (`rights_end_at`);--> statement-breakpoint
CREATE TABLE `media_file` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`media_id` integer NOT NULL,
	`hash` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`kind` text NOT NULL,
	`original_name` text NOT NULL,
	`replaced_by` text NOT NULL,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "media_file_kind" CHECK("media_file"."kind" in ('jpeg', 'png', 'webp', 'avif', 'heic'))
);
--> statement-breakpoint
CREATE INDEX `media_file_media` ON `media_file` (`media_id`,`replaced_at`);--> statement-breakpoint
CREATE TABLE `media_text` (
	`media_id` integer NOT NULL,
	`locale` text NOT NULL,
	`alt` text NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`credit` text NOT NULL,
	PRIMARY KEY(`media_id`, `locale`),
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "media_text_locale" CHECK("media_text"."locale" glob '[a-z][a-z]')
);
--> statement-breakpoint
CREATE TABLE `preview_link` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`article_id` integer,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "preview_link_token_form" CHECK(length("preview_link"."token_hash") = 64),
	CONSTRAINT "preview_link_expires" CHECK("preview_link"."expires_at" > "preview_link"."made_at")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `preview_link_token` ON `preview_link` (`token_hash`);--> statement-breakpoint
CREATE INDEX `preview_link_article` ON `preview_link` (`article_id`,`made_at`);--> statement-breakpoint
CREATE INDEX `preview_link_expires` ON `preview_link` (`expires_at`);--> statement-breakpoint
CREATE TABLE `article` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`section_id` integer NOT NULL,
	`locale` text NOT NULL,
	`slug` text NOT NULL,
	`author_id` text,
	`state` text DEFAULT 'draft' NOT NULL,
	`headline` text NOT NULL,
	`lead` text DEFAULT '' NOT NULL,
	`body` text NOT NULL,
	`dateline_place` text,
	`dateline_agency` text,
	`dateline_date` integer,
	`byline` text,
	`picture_caption` text,
	`search_title` text,
	`search_description` text,
	`published_at` integer,
	`updated_at` integer,
	`withdrawal_notice` text,
	`version` integer DEFAULT 1 NOT NULL,
	`text_version` integer DEFAULT 1 NOT NULL,
	`source_version` integer,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`story_id`,`section_id`) REFERENCES `story`(`id`,`section_id`) ON UPDATE cascade ON DELETE no action,
	CONSTRAINT "article_locale" CHECK("article"."locale" glob '[a-z][a-z]'),
	CONSTRAINT "article_state" CHECK("article"."state" in ('draft', 'review', 'ready', 'published', 'withdrawn')),
	CONSTRAINT "article_version" CHECK("article"."version" >= 1),
	CONSTRAINT "article_published_at" CHECK("article"."state" not in ('published', 'withdrawn') or "article"."published_at" is not null),
	CONSTRAINT "article_body" CHECK(json_valid("article"."body"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_story_locale` ON `article` (`story_id`,`locale`);--> statement-breakpoint
CREATE UNIQUE INDEX `article_locale_slug` ON `article` (`locale`,`slug`);--> statement-breakpoint
CREATE INDEX `article_latest` ON `article` (`locale`,`state`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `article_section_latest` ON `article` (`locale`,`section_id`,`state`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `article_state_saved` ON `article` (`locale`,`state`,`saved_at`,`id`);--> statement-breakpoint
CREATE INDEX `article_author_saved` ON `article` (`author_id`,`saved_at`,`id`);--> statement-breakpoint
CREATE INDEX `article_saved` ON `article` (`saved_at`);--> statement-breakpoint
CREATE INDEX `article_story_section` ON `article` (`story_id`,`section_id`);--> statement-breakpoint
CREATE TABLE `article_picture` (
	`article_id` integer NOT NULL,
	`media_id` integer NOT NULL,
	PRIMARY KEY(`article_id`, `media_id`),
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_picture_media` ON `article_picture` (`media_id`);--> statement-breakpoint
CREATE TABLE `correction` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`text` text NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `correction_article` ON `correction` (`article_id`,`published_at`);--> statement-breakpoint
CREATE TABLE `correction_task` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`correction_id` integer NOT NULL,
	`article_id` integer NOT NULL,
	`done_at` integer,
	FOREIGN KEY (`correction_id`) REFERENCES `correction`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `correction_task_once` ON `correction_task` (`article_id`,`correction_id`);--> statement-breakpoint
CREATE INDEX `correction_task_correction` ON `correction_task` (`correction_id`);--> statement-breakpoint
CREATE TABLE `revision` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`published_at` integer,
	`source_version` integer,
	`content` text NOT NULL,
	`action` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_state" CHECK("revision"."state" in ('draft', 'review', 'ready', 'published', 'withdrawn')),
	CONSTRAINT "revision_content" CHECK(json_valid("revision"."content"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revision_article_version` ON `revision` (`article_id`,`version`);--> statement-breakpoint
CREATE TABLE `story` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`section_id` integer NOT NULL,
	`source_locale` text NOT NULL,
	`urgency` integer DEFAULT 5 NOT NULL,
	`picture_id` integer,
	`embargo_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `section`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`picture_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "story_source_locale" CHECK("story"."source_locale" glob '[a-z][a-z]'),
	CONSTRAINT "story_urgency" CHECK("story"."urgency" between 1 and 8)
);
--> statement-breakpoint
CREATE INDEX `story_saved` ON `story` (`saved_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_section` ON `story` (`section_id`);--> statement-breakpoint
CREATE INDEX `story_picture` ON `story` (`picture_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `story_id_section` ON `story` (`id`,`section_id`);--> statement-breakpoint
CREATE TABLE `story_topic` (
	`story_id` integer NOT NULL,
	`topic_id` integer NOT NULL,
	PRIMARY KEY(`topic_id`, `story_id`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topic`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_topic_story` ON `story_topic` (`story_id`);--> statement-breakpoint
CREATE TABLE `working_copy` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "working_copy_content" CHECK(json_valid("working_copy"."content"))
);
--> statement-breakpoint
CREATE TABLE `section` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_key` ON `section` (`key`);--> statement-breakpoint
CREATE INDEX `section_position` ON `section` (`position`);--> statement-breakpoint
CREATE TABLE `section_name` (
	`section_id` integer NOT NULL,
	`locale` text NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`section_id`, `locale`),
	FOREIGN KEY (`section_id`) REFERENCES `section`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "section_name_locale" CHECK("section_name"."locale" glob '[a-z][a-z]')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_name_slug` ON `section_name` (`locale`,`slug`);--> statement-breakpoint
CREATE TABLE `topic` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "topic_kind" CHECK("topic"."kind" in ('project', 'institution', 'tag'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topic_key` ON `topic` (`key`);--> statement-breakpoint
CREATE INDEX `topic_kind` ON `topic` (`kind`,`position`);--> statement-breakpoint
CREATE TABLE `topic_name` (
	`topic_id` integer NOT NULL,
	`locale` text NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`topic_id`, `locale`),
	FOREIGN KEY (`topic_id`) REFERENCES `topic`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "topic_name_locale" CHECK("topic_name"."locale" glob '[a-z][a-z]')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topic_name_slug` ON `topic_name` (`locale`,`slug`);--> statement-breakpoint
CREATE TABLE `term` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`saved_at` integer NOT NULL,
	CONSTRAINT "term_kind" CHECK("term"."kind" in ('person', 'body', 'place', 'term'))
);
--> statement-breakpoint
CREATE INDEX `term_kind` ON `term` (`kind`);--> statement-breakpoint
CREATE TABLE `term_form` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`term_id` integer NOT NULL,
	`locale` text NOT NULL,
	`form` text NOT NULL,
	`role` text NOT NULL,
	FOREIGN KEY (`term_id`) REFERENCES `term`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "term_form_locale" CHECK("term_form"."locale" glob '[a-z][a-z]'),
	CONSTRAINT "term_form_role" CHECK("term_form"."role" in ('approved', 'accepted', 'wrong')),
	CONSTRAINT "term_form_form" CHECK(length(trim("term_form"."form")) > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `term_form_locale_form` ON `term_form` (`locale`,`form`);--> statement-breakpoint
CREATE UNIQUE INDEX `term_form_approved` ON `term_form` (`term_id`,`locale`) WHERE role = 'approved';--> statement-breakpoint
CREATE INDEX `term_form_term` ON `term_form` (`term_id`);--> statement-breakpoint
CREATE TABLE `term_refusal` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`forms` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `term_refusal_forms` ON `term_refusal` (`forms`);