import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DeskTaxon } from "../../../db/queries/desk/taxonomy";
import type { FormAction } from "../forms/form-state";
import { TaxonRemoval, TopicMerge } from "./taxon-end";
import { TaxonForm } from "./taxon-form";
import { nameOf, TaxonList } from "./taxon-list";

interface TaxonomyPageProps {
  title: string;
  kind: string;
  taxons: DeskTaxon[];
  openId: number | null;
  /** The list's own address, to be gone on with a parameter. */
  address: string;
  actions: { save: FormAction; remove: FormAction; merge: FormAction | null; move: (form: FormData) => Promise<void> };
  children?: ReactNode;
}

/** A list, and beside it the one that is open or a new one. */
export function TaxonomyPage({ title, kind, taxons, openId, address, actions, children }: TaxonomyPageProps) {
  const t = useTranslations();
  const open = taxons.find((taxon) => taxon.id === openId);
  const heading = open ? nameOf(open) : t("DeskTopics.new");
  return (
    <>
      <header className="desk-head">
        <h1>{title}</h1>
        {open && (
          <a className="button" href={address}>
            {t("DeskTopics.new")}
          </a>
        )}
      </header>
      {children}
      <div className="taxonomy">
        <TaxonList
          {...{ name: title, taxons, openId, kind, move: actions.move }}
          hrefOf={(id) => `${address}edit=${id}#open`}
        />
        <section id="open" aria-labelledby="open-heading">
          <h2 id="open-heading">{heading}</h2>
          <TaxonForm
            key={open?.id ?? "new"}
            {...{ kind, label: heading, action: actions.save }}
            {...(open ? { taxon: open } : {})}
          />
          {open && (
            <div className="taxon-end">
              {actions.merge && (
                <TopicMerge
                  key={`merge-${open.id}`}
                  {...{ kind, taxon: open, action: actions.merge }}
                  others={taxons.filter((taxon) => taxon.id !== open.id)}
                />
              )}
              <TaxonRemoval key={`remove-${open.id}`} {...{ kind, taxon: open, action: actions.remove }} />
            </div>
          )}
        </section>
      </div>
    </>
  );
}
