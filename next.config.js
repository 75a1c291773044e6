import { readFileSync } from "node:fs";
import createNextIntlPlugin from "next-intl/plugin";
import locales from "./i18n/locales.json" with { type: "json" };

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./i18n/request.ts",
  experimental: { createMessagesDeclaration: "./messages/de.json" },
});

/** Each language's own words in addresses, and the folders of `app/[locale]/` that they stand for. */
const words = Object.keys(locales).flatMap((locale) => {
  /** @type {{ Address: Record<string, string> }} */
  const messages = JSON.parse(readFileSync(new URL(`./messages/${locale}.json`, import.meta.url), "utf8"));
  return Object.entries(messages.Address).map(([folder, word]) => ({ locale, folder, word }));
});
const translated = words.filter(({ folder, word }) => folder !== word);

/** @type {import("next").NextConfig} */
const config = {
  serverExternalPackages: [
    "@better-auth/passkey",
    "@node-rs/argon2",
    "better-auth",
    "better-sqlite3",
    "nodemailer",
    "sharp",
  ],
  // Bots and readers alike get whole heads: else Next streams the metadata into the end of the body (docs/decisions/002).
  htmlLimitedBots: /.*/,
  // The page cache in server/ compresses once; Next need not, and says nothing of itself.
  compress: false,
  poweredByHeader: false,
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  // `npm test` checks types in a step of its own; a first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  rewrites: async () => ({
    beforeFiles: [
      // Whatever list a feed follows, one route reads its address.
      {
        source: `/:locale(${Object.keys(locales).join("|")})/:path*/:file(rss\\.xml|atom\\.xml|feed\\.json|yandex\\.xml)`,
        destination: "/:locale/feed-documents/:path*/:file",
      },
      ...translated.map(({ locale, folder, word }) => ({
        source: `/${locale}/${word}/:path*`,
        destination: `/${locale}/${folder}/:path*`,
      })),
    ],
    afterFiles: [],
    fallback: [],
  }),
  redirects: async () =>
    translated.map(({ locale, folder, word }) => ({
      source: `/${locale}/${folder}/:path*`,
      destination: `/${locale}/${word}/:path*`,
      permanent: true,
    })),
};

export default withNextIntl(config);
