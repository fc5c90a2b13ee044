const stub = (name: string) => ({
  [`node_modules/${name}/package.json`]: `{"name":"${name}","version":"1.0.0","main":"index.js"}`,
  [`node_modules/${name}/index.js`]: "module.exports = {};",
});

/** The smallest product with a file of each sort, every import allowed. */
export const cleanTree: Record<string, string> = {
  ...stub("zod"),
  ...stub("next"),
  ...stub("react"),
  ...stub("vitest"),
  "package.json": JSON.stringify({
    name: "planted",
    type: "module",
    imports: {
      "#lib/*": "./lib/*.ts",
      "#bin/*": "./bin/*.ts",
      "#tests/*": "./tests/*.ts",
      "#seed/*": "./prisma/seed/*.ts",
      "#components/*": "./components/*.tsx",
    },
    dependencies: { zod: "1.0.0", next: "1.0.0", react: "1.0.0" },
    devDependencies: { vitest: "1.0.0" },
  }),
  "lib/generated/client.ts": "export class PrismaClient {}",
  "lib/platform/clock.ts": `import { z } from "zod"; export const date = z.string();`,
  "lib/platform/db.ts": `import { PrismaClient } from "#lib/generated/client"; export const db = new PrismaClient();`,
  "lib/platform/record.ts": `import type { db } from "#lib/platform/db"; export const record = (tx: typeof db) => tx;`,
  "lib/platform/action.ts": `import "next"; export const action = (command: unknown) => command;`,
  "lib/platform/actor.ts": `import type { db } from "#lib/platform/db"; export type Actor = typeof db;`,
  "lib/platform/session.ts": `import "next"; import { db } from "#lib/platform/db"; export const currentActor = () => db;`,
  "lib/events/schema.ts": `import { z } from "zod"; import { date } from "#lib/platform/clock"; export const event = z.object({ date });`,
  "lib/events/duration.ts": "export const days = (from: number, to: number) => to - from + 1;",
  "lib/events/policy.ts": `import type { Actor } from "#lib/platform/actor"; import { days } from "#lib/events/duration"; export const may = (actor: Actor) => [actor, days];`,
  "lib/events/queries.ts": `import { db } from "#lib/platform/db"; import type { may } from "#lib/events/policy"; export type View = typeof may; export const list = () => db;`,
  "lib/events/commands/create.ts": `import { db } from "#lib/platform/db"; import { record } from "#lib/platform/record"; import { may } from "#lib/events/policy"; import { find } from "#lib/registry/queries/people"; export const create = () => [db, record, may, find];`,
  "lib/events/actions.ts": `"use server"; import { action } from "#lib/platform/action"; import { create } from "#lib/events/commands/create"; export const createAction = action(create);`,
  "lib/events/kind.ts": `import { db } from "#lib/platform/db"; export const eventKind = { db };`,
  "lib/registry/queries/people.ts": `import { db } from "#lib/platform/db"; export const find = () => db;`,
  "lib/registry/commands.ts": `import { db } from "#lib/platform/db"; export const add = () => db;`,
  "lib/kinds.ts": `import { eventKind } from "#lib/events/kind"; export const kinds = { event: eventKind };`,
  "components/ui/Button.tsx": `import "react"; export const Button = () => null;`,
  "components/events/EventList.tsx": `import { Button } from "#components/ui/Button"; import type { View } from "#lib/events/queries"; import { createAction } from "#lib/events/actions"; export const EventList = (view: View) => [view, Button, createAction];`,
  "app/eventos/page.tsx": `import { currentActor } from "#lib/platform/session"; import { EventList } from "#components/events/EventList"; import { list } from "#lib/events/queries"; export default () => [EventList, list, currentActor];`,
  "app/api/eventos/route.ts": `import { create } from "#lib/events/commands/create"; export const POST = () => create();`,
  "prisma/seed/event.ts": `import { create } from "#lib/events/commands/create"; export const seed = () => create();`,
  "bin/seed.ts": `import { seed } from "#seed/event"; seed();`,
  "tests/unit/duration.test.ts": `import "vitest"; import { days } from "#lib/events/duration"; days(1, 2);`,
};

/** For each rule, one file that breaks it. */
export const forbiddenImports = [
  {
    rule: "no-cycles",
    file: "lib/events/duration.ts",
    source: `import { may } from "#lib/events/policy"; export const days = () => may;`,
  },
  {
    rule: "nobody-imports-app",
    file: "lib/events/labels.ts",
    source: `import "../../app/eventos/page";`,
  },
  {
    rule: "database-only-in-queries-commands-kind",
    file: "components/events/Count.tsx",
    source: `import { db } from "#lib/platform/db"; export const Count = () => db;`,
  },
  {
    rule: "pages-read-and-act-but-never-write",
    file: "app/panel/page.tsx",
    source: `import { create } from "#lib/events/commands/create"; export default () => create();`,
  },
  {
    rule: "api-routes-speak-through-commands",
    file: "app/api/salud/route.ts",
    source: `import { record } from "#lib/platform/record"; export const GET = () => record;`,
  },
  {
    rule: "components-get-data-as-props",
    file: "components/events/Latest.tsx",
    source: `import { list } from "#lib/events/queries"; export const Latest = () => list();`,
  },
  {
    rule: "ui-knows-no-domain",
    file: "components/ui/EventBadge.tsx",
    source: `import type { View } from "#lib/events/queries"; export const EventBadge = (view: View) => view;`,
  },
  {
    rule: "lib-has-no-screen",
    file: "lib/events/queries/latest.ts",
    source: `import "next"; export const latest = 1;`,
  },
  {
    rule: "web-only-at-the-edge",
    file: "lib/platform/jobs.ts",
    source: `import "next"; export const jobs = [];`,
  },
  {
    rule: "platform-knows-no-domain",
    file: "lib/platform/mailer.ts",
    source: `import type { View } from "#lib/events/queries"; export const send = (view: View) => view;`,
  },
  {
    rule: "pure-is-pure",
    file: "lib/events/statistics.ts",
    source: `import { readFileSync } from "node:fs"; export const count = () => readFileSync;`,
  },
  {
    rule: "pure-takes-no-transaction",
    file: "lib/events/live.ts",
    source: `import type { db } from "#lib/platform/db"; export const put = (tx: typeof db) => tx;`,
  },
  {
    rule: "pure-platform-is-pure",
    file: "lib/platform/search-name.ts",
    source: `import { db } from "#lib/platform/db"; export const searchName = () => db;`,
  },
  {
    rule: "domains-meet-at-queries",
    file: "lib/events/commands/invite.ts",
    source: `import { add } from "#lib/registry/commands"; export const invite = () => add();`,
  },
  {
    rule: "audit-is-written-by-the-command",
    file: "lib/events/queries/entries.ts",
    source: `import { record } from "#lib/platform/record"; export const entries = () => record;`,
  },
  {
    rule: "seeds-call-commands",
    file: "prisma/seed/people.ts",
    source: `import { eventKind } from "#lib/events/kind"; export const seedPeople = () => eventKind;`,
  },
  {
    rule: "product-imports-no-tools",
    file: "lib/registry/labels.ts",
    source: `import "#bin/seed"; export const labels = {};`,
  },
  {
    rule: "product-needs-no-dev-dependency",
    file: "lib/registry/queries/offices.ts",
    source: `import "vitest"; export const offices = [];`,
  },
];
