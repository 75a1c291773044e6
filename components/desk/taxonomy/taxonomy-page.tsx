import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DeskTaxon, TopicChoice } from "../../../db/queries/desk/taxonomy";
import type { FormAction } from "../forms/form-state";
import type { PickablePicture } from "../pictures/pickable";
import { TaxonRemoval, TopicMerge } from "./taxon-end";
import { TaxonForm } from "./taxon-form";
import { nameOf, TaxonList, type TaxonListProps } from "./taxon-list";

interface TaxonomyPageProps {
  title: string;
  kind: string;
  list: Pick<TaxonListProps, "taxons" | "hrefOf" | "order"> & {
    /** The list's own address, where nothing is open. */
    address: string;
    /** Above the list and beneath it: which of them it shows. */
    filters?: ReactNode;
    pages?: ReactNode;
  };
  open: OpenTaxon | null;
  actions: { save: FormAction; remove: FormAction; merge: FormAction | null };
}

interface OpenTaxon {
  taxon: DeskTaxon;
  picture: PickablePicture | null;
  /** What it can be merged into. */
  others: TopicChoice[];
}

/** A list, and beside it the one that is open or a new one. */
export function TaxonomyPage({ title, kind, list, open, actions }: TaxonomyPageProps) {
  const t = useTranslations();
  const heading = open ? nameOf(open.taxon) : t("DeskTopics.new");
  return (
    <>
      <header className="desk-head">
        <h1>{title}</h1>
        {open && (
          <a className="button" href={list.address}>
            {t("DeskTopics.new")}
          </a>
        )}
      </header>
      {list.filters}
      <div className="taxonomy">
        <div>
          <TaxonList name={title} {...list} openId={open?.taxon.id ?? null} />
          {list.pages}
        </div>
        <section id="open" aria-labelledby="open-heading">
          <h2 id="open-heading">{heading}</h2>
          <TaxonForm
            key={open?.taxon.id ?? "new"}
            {...{ kind, label: heading, action: actions.save, picture: open?.picture ?? null }}
            {...(open ? { taxon: open.taxon } : {})}
          />
          {open && (
            <div className="taxon-end">
              {actions.merge && (
                <TopicMerge
                  key={`merge-${open.taxon.id}`}
                  {...{ kind, taxon: open.taxon, action: actions.merge, others: open.others }}
                />
              )}
              <TaxonRemoval key={`remove-${open.taxon.id}`} {...{ kind, taxon: open.taxon, action: actions.remove }} />
            </div>
          )}
        </section>
      </div>
    </>
  );
}
