import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";

/** A folder of source files that a check looks at: the repository itself or a planted one. */
export interface Tree {
  root: string;
  /** Paths from the root with forward slashes, sorted. */
  files: string[];
  read(file: string): string;
}

/** What a check found wrong, in a sentence that says what to do. */
export interface Violation {
  file: string;
  message: string;
}

const NOT_SOURCE = new Set(["node_modules", "lib/generated", "playwright-report", "test-results"]);

function listFiles(root: string, folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const name = relative(root, path).split(sep).join("/");
    if (entry.name.startsWith(".") || NOT_SOURCE.has(name)) return [];
    return entry.isDirectory() ? listFiles(root, path) : [name];
  });
}

export function openTree(root: string): Tree {
  return {
    root,
    files: listFiles(root).sort(),
    read: (file) => readFileSync(join(root, file), "utf8"),
  };
}

/** This repository. */
export const repository = openTree(resolve(import.meta.dirname, "../.."));

/** Calls `look` with a throw-away folder that holds exactly `files` (path to content). */
export async function withPlantedTree<T>(
  files: Record<string, string>,
  look: (tree: Tree) => T | Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "ayni-planted-"));
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    }
    return await look(openTree(root));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** One line for each violation, so that a failed comparison with `[]` reads as a list. */
export function sentences(violations: Violation[]): string[] {
  return violations.map(({ file, message }) => `${file}: ${message}`);
}
