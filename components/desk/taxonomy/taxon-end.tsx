import { useTranslations } from "next-intl";
import type { DeskTaxon, TopicChoice } from "../../../db/queries/desk/taxonomy";
import { DeskForm } from "../forms/desk-form";
import { Choice } from "../forms/fields";
import type { FormAction } from "../forms/form-state";
import { nameOf } from "./taxon-list";

/** Deletes what no story has. */
export function TaxonRemoval({ action, kind, taxon }: { action: FormAction; kind: string; taxon: DeskTaxon }) {
  const t = useTranslations();
  if (taxon.isUsed) return <p className="form-note">{t("DeskTopics.staysUsed")}</p>;
  return (
    <DeskForm action={action} label={t("DeskTopics.remove")}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={taxon.id} />
      <p className="form-buttons">
        <button type="submit" className="danger">
          {t("DeskTopics.removeNamed", { name: nameOf(taxon) })}
        </button>
      </p>
    </DeskForm>
  );
}

/** Makes one topic of two; the other is chosen and kept. */
export function TopicMerge(props: { action: FormAction; kind: string; taxon: DeskTaxon; others: TopicChoice[] }) {
  const t = useTranslations();
  const { action, kind, taxon, others } = props;
  if (others.length === 0) return null;
  return (
    <DeskForm action={action} label={t("DeskTopics.merge")}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={taxon.id} />
      <Choice
        name="into"
        label={t("DeskTopics.mergeInto", { name: nameOf(taxon) })}
        hint={t("DeskTopics.mergeHint")}
        options={[["", "–"], ...others.map((one) => [String(one.id), one.name] as const)]}
        defaultValue=""
      />
      <p className="form-buttons">
        <button type="submit" className="danger">
          {t("DeskTopics.merge")}
        </button>
      </p>
    </DeskForm>
  );
}
