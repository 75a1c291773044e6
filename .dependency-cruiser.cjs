/**
 * The house: each folder answers one question and imports only from folders below it in this list.
 * The doors (server, cli) import neither each other nor app.
 */
const floors = [
  ["server", "cli"],
  ["demo"],
  ["app"],
  ["components"],
  ["outlets"],
  ["newsroom"],
  ["content"],
  ["search"],
  ["accounts"],
  ["db"],
  ["i18n"],
  ["config"],
];

// The tests of a door start what they test.
const tests = "\\.test\\.tsx?$|/testing\\.ts$";
/** Types and constants of a body and a picture are what the schema of the database stores; nothing of it runs there. */
const bodyTypes = "^content/(body|pictures)\\.ts$";

const upward = floors.flatMap((folders, floor) =>
  folders.map((folder) => ({
    name: `${folder}-imports-only-from-below`,
    severity: "error",
    from: { path: `^${folder}/`, pathNot: tests },
    to: {
      path: `^(${
        floors
          .slice(0, floor + 1)
          .flat()
          .filter((one) => one !== folder && !(folder === "demo" && one === "app"))
          .concat(["server", "cli"].includes(folder) ? ["app", "components"] : [])
          .filter((one) => one !== folder)
          .join("|") || "-"
      })/`,
      ...(folder === "db" ? { pathNot: bodyTypes } : {}),
    },
  })),
);

module.exports = {
  forbidden: [
    ...upward,
    { name: "no-circles", severity: "error", from: { pathNot: tests }, to: { circular: true } },
    {
      name: "only-db-speaks-sql",
      severity: "error",
      from: { pathNot: `^db/|${tests}|^drizzle\\.config` },
      to: { path: "node_modules/(drizzle-orm|better-sqlite3)/" },
    },
    {
      name: "readers-see-public-queries-only",
      comment: "What is public is built into db/queries/public; the desk's queries know no such rule.",
      severity: "error",
      from: { path: "^(app/\\[locale\\]|components/reader|outlets)/" },
      to: { path: "^db/queries/desk/" },
    },
    {
      name: "reader-pages-stay-on-the-server",
      severity: "error",
      from: { path: "^(app/\\[locale\\]|components/reader)/" },
      to: { path: "^components/desk/" },
    },
    {
      name: "rules-need-no-browser",
      severity: "error",
      from: { path: "^(newsroom|accounts)/" },
      to: { path: "node_modules/(react|react-dom|next)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|dist|public)/" },
    tsPreCompilationDeps: true,
    parser: "acorn",
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  },
};
