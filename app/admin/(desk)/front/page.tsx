import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Forbidden } from "../../../../components/desk/forbidden";
import { Board } from "../../../../components/desk/front/board";
import { BreakingForm } from "../../../../components/desk/front/breaking-form";
import { LanguageTabs } from "../../../../components/desk/language-tabs";
import { readEnvironment } from "../../../../config/environment";
import { readBreakingDesk, readFrontDesk } from "../../../../db/queries/desk/front";
import { listFrontSlots } from "../../../../db/queries/public/front";
import { listLatest } from "../../../../db/queries/public/items";
import { addressOf } from "../../../../i18n/addresses";
import { isLocale } from "../../../../i18n/locales";
import { may } from "../../../../newsroom/rights";
import { requirePerson } from "../../session";
import { arrangeAction, breakingAction } from "./actions";
import { deskSlots } from "./slots";

const offered = 30;
const usualLengthMs = 2 * 3_600_000;

interface FrontProps {
  searchParams: Promise<{ locale?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskFront.title") };
}

export default async function Page({ searchParams }: FrontProps) {
  const [person, asked, t] = await Promise.all([requirePerson(), searchParams, getTranslations()]);
  const locale = isLocale(asked.locale) ? asked.locale : person.uiLocale;
  if (!may(person, "frontPage.place", { locale })) return <Forbidden title={t("DeskFront.title")} />;
  const [{ version, placements }, seen, latest, breaking] = await Promise.all([
    readFrontDesk(locale),
    listFrontSlots(locale),
    listLatest({ locale }, offered),
    readBreakingDesk(locale),
  ]);
  const { timeZone } = readEnvironment();
  return (
    <>
      <header className="desk-head">
        <h1>{t("DeskFront.title")}</h1>
        <p className="form-buttons">
          <a href="#breaking">{t("DeskFront.breaking")}</a>
          <a href={addressOf({ page: "front", locale })}>{t("DeskFront.preview")}</a>
        </p>
      </header>
      <LanguageTabs current={locale} addressOf={(one) => `/admin/front?locale=${one}`} />
      <Board
        key={locale}
        action={arrangeAction}
        slots={deskSlots(seen, placements)}
        {...{ locale, version, latest, timeZone }}
      />
      <BreakingForm
        key={`breaking-${locale}`}
        action={breakingAction}
        stories={latest}
        usualEnd={Date.now() + usualLengthMs}
        {...{ locale, breaking, timeZone }}
      />
    </>
  );
}
