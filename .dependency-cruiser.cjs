// The direction of every import. Each rule carries the sentence a reviewer would say.
// tests/architecture/imports.test.ts runs these rules and shows one planted violation of each to be caught.

// Parts of lib/ that are not domains: they have no closed file vocabulary.
const domain = "^lib/(?!platform/|delivery/|generated/)[^/]+/";
const domainFile = (words) => `${domain}(${words})(\\.ts$|/)`;
// Whatever a domain holds beside these four words is pure: schema, policy, workflow, labels and its named computations.
// So are the names of every kind's types, which any screen may read.
const pure = `${domain}(?!(queries|commands|kind|actions)(\\.ts$|/))|^lib/kind-labels\\.ts$`;
// The few platform files that touch neither process, network nor framework, so that pure files may use them.
const purePlatform =
  "^lib/platform/(actor|clock|dates|known|language|refusal|failure-words|search-name|spanish|texts)\\.ts$";
// Packages whose functions only compute, node:crypto for hashes, and the portal's texts.
const purePackage =
  "^crypto$|^messages/|^node_modules/(zod|next-intl|d3-[a-z]+|ubigeos|qrcode|@tiptap/(core|pm|starter-kit|static-renderer))/";
// Where the platform meets the web framework; nowhere else.
const webEdge = "^lib/platform/(action|auth|markup|once|page|request|session)\\.ts$";
// In which language a page is being made: nothing that is fetched.
const rendering = "^lib/platform/rendering\\.ts$";
const screen = "^components/|^node_modules/(react|react-dom|next|next-auth)/";

const valueOnly = { dependencyTypesNot: ["type-only"] };
const rule = (name, comment, { from, to }) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    rule("no-cycles", "Two files that need each other are one file, or hide a third.", {
      from: {},
      to: { circular: true, viaOnly: valueOnly },
    }),
    rule("nobody-imports-app", "Routes are where things end: move what you need out of app/.", {
      from: { pathNot: "^app/" },
      to: { path: "^app/" },
    }),
    rule(
      "database-only-in-queries-commands-kind",
      "Ask a query or call a command: the database is read and written nowhere else.",
      {
        from: {
          pathNot: `${domainFile("queries|commands|kind")}|^lib/(platform|generated)/|^bin/|^prisma/|^tests/`,
        },
        to: { path: "^lib/platform/db\\.ts$|^lib/generated/", ...valueOnly },
      },
    ),
    rule(
      "pages-read-and-act-but-never-write",
      "A page reads queries, shows components and offers actions; it never writes.",
      {
        from: { path: "^app/", pathNot: "^app/api/" },
        to: {
          path: "^lib/",
          pathNot: `${pure}|${domainFile("queries|actions")}|${purePlatform}|^lib/platform/(page|session)\\.ts$`,
          ...valueOnly,
        },
      },
    ),
    rule("api-routes-speak-through-commands", "An API route calls the command everyone calls.", {
      from: { path: "^app/api/" },
      to: {
        path: "^lib/(kinds\\.ts$|generated/)|^lib/platform/(db|record|jobs)\\.ts$",
        ...valueOnly,
      },
    }),
    rule(
      "components-get-data-as-props",
      "A component is given its data; it may know its type, not fetch it.",
      {
        from: { path: "^components/" },
        to: {
          path: "^lib/",
          pathNot: `${pure}|${domainFile("actions")}|${purePlatform}|${rendering}`,
          ...valueOnly,
        },
      },
    ),
    rule("ui-knows-no-domain", "components/ui could ship in another product.", {
      from: { path: "^components/ui/" },
      to: { path: "^lib/|^components/(?!ui/)" },
    }),
    rule("lib-has-no-screen", "What lib knows must hold without a screen.", {
      from: { path: "^lib/", pathNot: "^lib/platform/" },
      to: { path: screen },
    }),
    rule("web-only-at-the-edge", "Only the platform's edge files know there is a web framework.", {
      from: { path: "^lib/platform/", pathNot: webEdge },
      to: { path: screen },
    }),
    rule("platform-knows-no-domain", "The platform would serve another product as it is.", {
      from: { path: "^lib/platform/" },
      to: { path: "^lib/(?!platform/|generated/)|^components/|^prisma/" },
    }),
    rule(
      "pure-is-pure",
      "Schemas, policies, workflow, labels and named computations only compute.",
      {
        from: { path: pure },
        to: { path: ".", pathNot: `${pure}|${purePlatform}|${purePackage}`, ...valueOnly },
      },
    ),
    rule(
      "pure-takes-no-transaction",
      "What takes a transaction writes: put it in commands or kind.",
      {
        from: { path: pure },
        to: { path: "^lib/platform/db\\.ts$" },
      },
    ),
    rule(
      "pure-platform-is-pure",
      "A platform file that pure files use must be as pure as they are.",
      {
        from: { path: purePlatform },
        to: { path: ".", pathNot: `${purePlatform}|${purePackage}`, ...valueOnly },
      },
    ),
    rule(
      "domains-meet-at-queries",
      "Another domain is read through its queries and pure files; its commands are its own.",
      {
        from: { path: "^lib/(?!platform/|generated/)([^/]+)/" },
        to: {
          path: domain,
          pathNot: `^lib/$1/|${pure}|${domainFile("queries")}|^lib/editorial/kind(\\.ts$|/)`,
          ...valueOnly,
        },
      },
    ),
    rule("audit-is-written-by-the-command", "Record inside the command's own transaction.", {
      from: { pathNot: `${domainFile("commands")}|^lib/platform/|^prisma/seed/|^tests/` },
      to: { path: "^lib/platform/record\\.ts$", ...valueOnly },
    }),
    rule(
      "seeds-call-commands",
      "What a seed creates has revisions and audit entries like anyone's.",
      {
        from: { path: "^prisma/seed/" },
        to: { path: `^lib/generated/|^lib/kinds\\.ts$|${domainFile("kind")}`, ...valueOnly },
      },
    ),
    rule(
      "product-imports-no-tools",
      "Tests and scripts know the product; the product does not know them.",
      {
        from: { path: "^(app|components|lib|prisma)/" },
        to: { path: "^(tests|bin)/" },
      },
    ),
    rule(
      "product-needs-no-dev-dependency",
      "An installation without development packages must run.",
      {
        from: { path: "^(app|components|lib|prisma)/" },
        to: { dependencyTypes: ["npm-dev"], ...valueOnly },
      },
    ),
  ],
  options: {
    // TypeScript 7 has no JavaScript API; swc parses the imports and tells type-only ones apart.
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules|^lib/generated/" },
    exclude: { path: "^(\\.next|\\.data)/|^tests/\\.artifacts/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
    },
  },
};
