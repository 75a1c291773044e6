import type { useTranslations } from "next-intl";
import type { Role } from "../../db/schema/auth";

type Words = ReturnType<typeof useTranslations<never>>;

export function roleNames(t: Words): Readonly<Record<Role, string>> {
  return {
    author: t("DeskRole.author"),
    editor: t("DeskRole.editor"),
    chief: t("DeskRole.chief"),
    administrator: t("DeskRole.administrator"),
  };
}
