import { useTranslations } from "next-intl";

export function Breadcrumb({ steps }: { steps: { name: string; href: string }[] }) {
  const t = useTranslations();
  return (
    <nav className="breadcrumb" aria-label={t("Article.breadcrumb")}>
      <ol>
        {steps.map((step) => (
          <li key={step.href}>
            <a href={step.href}>{step.name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
