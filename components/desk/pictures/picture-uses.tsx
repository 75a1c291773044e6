import { useTranslations } from "next-intl";
import type { PictureUse, TaxonUse } from "../../../db/queries/desk/picture-uses";
import { locales, localeTable } from "../../../i18n/locales";

interface PictureUsesProps {
  uses: PictureUse[];
  /** How many of them were asked for. */
  most: number;
  taxons: TaxonUse[];
  /** Whether the editor may go to sections and topics. */
  mayOpen: boolean;
}

/** The stories, sections and topics that show a picture. */
export function PictureUses({ uses, most, taxons, mayOpen }: PictureUsesProps) {
  const t = useTranslations();
  return (
    <section className="picture-part" aria-labelledby="uses">
      <h2 id="uses">{t("DeskPictures.uses")}</h2>
      {uses.length + taxons.length === 0 ? (
        <p className="form-note">{t("DeskPictures.noUses")}</p>
      ) : (
        <ul>
          {taxons.map((taxon) => (
            <TaxonLine key={`${taxon.kind}-${taxon.id}`} {...{ taxon, mayOpen }} />
          ))}
          {uses.map(({ storyId, locale, headline, isPublished }) => (
            <li key={`${storyId}-${locale}`}>
              <a href={`/admin/stories/${storyId}?locale=${locale}`} lang={localeTable[locale].tag}>
                {headline || t("DeskList.withoutHeadline")}
              </a>{" "}
              <span className="form-note">
                {localeTable[locale].name}
                {isPublished && ` · ${t("DeskState.published")}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {uses.length === most && <p className="form-note">{t("DeskPictures.moreUses", { count: most })}</p>}
    </section>
  );
}

function TaxonLine({ taxon, mayOpen }: { taxon: TaxonUse; mayOpen: boolean }) {
  const t = useTranslations();
  const kinds: Record<TaxonUse["kind"], string> = {
    section: t("DeskPictures.ofSection"),
    project: t("Topics.project"),
    institution: t("Topics.institution"),
    tag: t("Topics.tag"),
  };
  const { kind, id, names } = taxon;
  const [locale] = locales.filter((one) => names[one] !== undefined);
  const address = kind === "section" ? `/admin/sections?edit=${id}` : `/admin/topics?kind=${kind}&edit=${id}`;
  const name = locale && <span lang={localeTable[locale].tag}>{names[locale]}</span>;
  return (
    <li>
      {mayOpen ? <a href={`${address}#open`}>{name}</a> : name} <span className="form-note">{kinds[kind]}</span>
    </li>
  );
}
