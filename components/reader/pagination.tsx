import { useTranslations } from "next-intl";

interface PaginationProps {
  /** The page shown, from 1. */
  number: number;
  last: number;
  addressOfPage: (number: number) => string;
}

/** Numbered pages: the first, the last, and those around the one shown. */
export function Pagination({ number, last, addressOfPage }: PaginationProps) {
  const t = useTranslations();
  if (last <= 1) return null;
  return (
    <nav className="pagination" aria-label={t("Pages.label")}>
      <ul>
        {number > 1 && (
          <li>
            <a href={addressOfPage(number - 1)} rel="prev">
              {t("Pages.previous")}
            </a>
          </li>
        )}
        {shownNumbers(number, last).map((one, index, all) => (
          <li key={one} className={one - (all[index - 1] ?? one - 1) > 1 ? "after-gap" : undefined}>
            {one === number ? (
              <span aria-current="page">{one}</span>
            ) : (
              <a href={addressOfPage(one)} aria-label={t("Pages.page", { number: one })}>
                {one}
              </a>
            )}
          </li>
        ))}
        {number < last && (
          <li>
            <a href={addressOfPage(number + 1)} rel="next">
              {t("Pages.next")}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function shownNumbers(number: number, last: number): number[] {
  const around = [1, number - 1, number, number + 1, last].filter((one) => one >= 1 && one <= last);
  return [...new Set(around)].sort((one, other) => one - other);
}
