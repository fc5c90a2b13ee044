// Entry of `npm start`, `npm run demo` and `npm run dev`. Runs on any Node from 20 on, with nothing installed.
const OLDEST_NODE = 20;
const major = Number(process.versions.node.split(".")[0]);

if (major < OLDEST_NODE) {
  console.error(
    `Ayni necesita Node ${OLDEST_NODE} o posterior y este equipo tiene Node ${process.versions.node}: instale una versión reciente desde https://nodejs.org y vuelva a ejecutar npm start.`,
  );
  process.exit(1);
}

const { bootstrap } = await import("./bootstrap.mjs");
const { sparing } = await import("./pinned-node.mjs");
await bootstrap("bin/launch.ts", { args: process.argv.slice(2), step: 1, manner: sparing });
