import { useTranslations } from "next-intl";
import type { SiteSettings } from "../../../db/queries/settings";
import { type Locale, locales, localeTable } from "../../../i18n/locales";
import { DeskForm } from "../forms/desk-form";
import { Field } from "../forms/fields";
import type { FormAction } from "../forms/form-state";
import { TextArea } from "../forms/text-area";
import { NetworkRows } from "./network-rows";

interface SettingsFormProps {
  action: FormAction;
  settings: SiteSettings;
  version: number;
  timeZone: string;
}

export function SettingsForm({ action, settings, version, timeZone }: SettingsFormProps) {
  const t = useTranslations();
  return (
    <DeskForm action={action} label={t("DeskSettings.title")}>
      {/* The browser takes the first button of a form for the Enter key: it saves, and moves no row. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="version" value={version} />
      <div className="languages-side-by-side">
        {locales.map((locale) => (
          <LanguageFields key={locale} {...{ locale, settings }} />
        ))}
      </div>
      <fieldset className="form">
        <legend>{t("DeskSettings.networks")}</legend>
        <NetworkRows
          networks={settings.networks}
          words={{
            name: t("DeskSettings.networkName", { number: "{number}" }),
            url: t("DeskSettings.networkUrl", { number: "{number}" }),
            up: t("DeskSettings.networkUp", { number: "{number}" }),
            down: t("DeskSettings.networkDown", { number: "{number}" }),
            remove: t("DeskSettings.networkRemove", { number: "{number}" }),
          }}
        />
        <p className="form-buttons">
          <button type="submit" className="quiet" name="networks" value="add">
            {t("DeskSettings.networkAdd")}
          </button>
        </p>
      </fieldset>
      <dl className="set-elsewhere">
        <dt>{t("DeskSettings.timeZone")}</dt>
        <dd>{t("DeskSettings.timeZoneSet", { zone: timeZone })}</dd>
      </dl>
      <p className="form-buttons">
        <button type="submit">{t("DeskSettings.save")}</button>
      </p>
    </DeskForm>
  );
}

function LanguageFields({ locale, settings }: { locale: Locale; settings: SiteSettings }) {
  const t = useTranslations();
  const { tag, name } = localeTable[locale];
  const { name: names, claim, imprint, contact } = settings;
  return (
    <fieldset className="form">
      <legend>{name}</legend>
      <Field name={`${locale}.name`} label={t("DeskSettings.name")} defaultValue={names[locale] ?? ""} />
      <Field
        name={`${locale}.claim`}
        label={t("DeskSettings.claim")}
        hint={t("DeskSettings.claimHint")}
        defaultValue={claim[locale] ?? ""}
        isOptional
      />
      <TextArea
        {...{ name: `${locale}.imprint`, rows: 8, lang: tag, defaultValue: imprint[locale] ?? "" }}
        label={t("DeskSettings.imprint")}
        hint={t("DeskSettings.paragraphs")}
      />
      <TextArea
        {...{ name: `${locale}.contact`, rows: 5, lang: tag, defaultValue: contact[locale] ?? "" }}
        label={t("DeskSettings.contact")}
        hint={t("DeskSettings.paragraphs")}
      />
    </fieldset>
  );
}
