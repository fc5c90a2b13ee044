import type { ICruiseResult } from "dependency-cruiser";
import { reachedFrom } from "#tests/architecture/imports";
import { hasDirective } from "#tests/architecture/source";
import type { Tree, Violation } from "#tests/architecture/tree";

/** Packages that bring scripts with them or need them: a public page uses plain elements. */
const CLIENT_PACKAGES =
  /^node_modules\/(next\/(dynamic|form|image|link|script)\.js|next-auth\/react|react-aria-components|@tiptap\/react)/;
/** Where public pages begin. */
export const PORTAL_ROOTS =
  /^app\/(\(portal\)\/.*|(layout|not-found|template|default))\.?[jt]?sx?$/;

const isClientFile = (tree: Tree, file: string) =>
  /\.[jt]sx?$/.test(file) && tree.files.includes(file) && hasDirective(tree, file, "use client");

/** Public pages are plain HTML: no client component in them or anywhere behind them. */
export function clientComponentsInPortal(tree: Tree, graph: ICruiseResult): Violation[] {
  return [...reachedFrom(graph, PORTAL_ROOTS)]
    .filter(([file]) => CLIENT_PACKAGES.test(file) || isClientFile(tree, file))
    .map(([file, from]) => ({ file, message: `needs a script and is reached from ${from}` }));
}

/** Where pages begin that are somebody's own and are sent without scripts too: lib/delivery/plain.ts. */
const OWN_ROOTS = /^app\/(\(lectura\)|cuenta|ingresar)\/.*\.tsx$/;
/** Client components whose forms the server answers where there are no scripts, which the journeys try. */
const ANSWERED_WITHOUT = new Set(
  ["ChangePasswordForm", "ChoosePasswordForm", "RecoveryForm", "SignInForm"].map(
    (name) => `components/accounts/${name}.tsx`,
  ),
);

/** One's own pages are sent without scripts: what needs one there would be dead. */
export function deadComponentsInOwnPages(tree: Tree, graph: ICruiseResult): Violation[] {
  return [...reachedFrom(graph, OWN_ROOTS)]
    .filter(([file]) => !ANSWERED_WITHOUT.has(file))
    .filter(([file]) => CLIENT_PACKAGES.test(file) || isClientFile(tree, file))
    .map(([file, from]) => ({ file, message: `needs a script and is reached from ${from}` }));
}

/** What a component asks for on the server alone: the language of the request, with the texts of all three. */
const TEXTS_OF_THE_SERVER = /^components\/site\/useLanguage\.tsx$/;

/** A browser's program knows no request, and would carry the texts of every language. */
export function textsInPrograms(tree: Tree, graph: ICruiseResult): Violation[] {
  const programs = { test: (file: string) => isClientFile(tree, file) };
  return [...reachedFrom(graph, programs)]
    .filter(([file]) => TEXTS_OF_THE_SERVER.test(file))
    .map(([file, from]) => ({ file, message: `is taken into a program by ${from}` }));
}
