import type { ICruiseResult } from "dependency-cruiser";
import { reachedFrom } from "#tests/architecture/imports";
import { screenTexts } from "#tests/architecture/language";
import { PORTAL_ROOTS } from "#tests/architecture/portal";
import { lineOf, literal, visit } from "#tests/architecture/source";
import type { Tree, Violation } from "#tests/architecture/tree";

/** Files of the portal and of accounts that say something in Spanish by themselves, each with the reason. */
export const speakingSpanish: Record<string, string> = {
  "components/editorial/RichImage.tsx": "it is part of a text of the cooperative, which is Spanish",
  "components/editorial/RichTable.tsx": "it is part of a text of the cooperative, which is Spanish",
  "components/site/FeedLinks.tsx": "it names the feeds, which are Spanish, and says so with lang",
  "components/feeds/ReaderChannel.tsx": "it names formats, which have one name everywhere",
  "components/ui/Breadcrumbs.tsx": "the panel's word, which the portal gives in its language",
  "components/ui/Pager.tsx": "the panel's words, which the portal gives in its language",
  "components/site/PanelFrame.tsx": "the panel's words, which accounts give in their language",
  "components/accounts/workPlaces.tsx": "the panel's places, which accounts mark as Spanish",
};

/** Where the pages begin that there are in every language; the notices by mail are those of the panel. */
const SPOKEN_ROOTS = new RegExp(
  `${PORTAL_ROOTS.source}|^app/(\\(lectura\\)|ingresar|cuenta(?!/avisos))/|^app/(forbidden|error)\\.tsx$`,
);
const SCREEN =
  /^(app\/(\((portal|lectura)\)|ingresar|cuenta)|components)\/.*\.tsx$|^app\/(not-found|forbidden|error)\.tsx$/;
/** Where sentences about what is published are made. */
const SENTENCES =
  /^lib\/[^/]+\/(wording|listing|latest|absence|parts|delegation|organisations|commitments|tejidoCaption|preview)\.ts$/;
/** The panel's sentences stand in files of the same names. */
const NOT_OF_PORTAL = /^lib\/(editorial|media)\/wording\.ts$/;

/** A word as a sentence or a label begins, or a letter that only Spanish texts have. */
const looksLikeText = (text: string) =>
  /^\p{Lu}\p{Ll}+/u.test(text) || /[áéíóúñ¿«]|\p{Ll} \p{Ll}/iu.test(text);
const hasLetters = (text: string) => /\p{L}{2}/u.test(text);

function sentencesOf(tree: Tree, file: string): Violation[] {
  const source = tree.read(file);
  const found: Violation[] = [];
  const add = (text: string | undefined, start: number) => {
    if (text && looksLikeText(text))
      found.push({ file: `${file}:${lineOf(source, start)}`, message: `says "${text}"` });
  };
  visit(tree, file, {
    Literal(node) {
      add(literal(node), node.start);
    },
    TemplateElement({ value, start }) {
      add(value.raw, start);
    },
  });
  return found.filter((one) => !isClassName(one));
}

const isClassName = ({ message }: Violation) =>
  /^says "[a-z0-9-]+( [a-z0-9:[\].,()_-]+)*"$/.test(message) || /^says "use /.test(message);

function textsOf(tree: Tree, file: string): Violation[] {
  const shown = screenTexts(tree, file)
    .filter(({ text }) => hasLetters(text))
    .map(({ line, text }) => ({ file: `${file}:${line}`, message: `says "${text}"` }));
  return [...shown, ...sentencesOf(tree, file)];
}

/** What public pages say without asking the texts of their language. */
export function untranslated(tree: Tree, graph: ICruiseResult): Violation[] {
  const reached = [...reachedFrom(graph, SPOKEN_ROOTS).keys()].filter((file) =>
    tree.files.includes(file),
  );
  return reached.flatMap((file) => {
    if (SCREEN.test(file)) return textsOf(tree, file);
    return SENTENCES.test(file) && !NOT_OF_PORTAL.test(file) ? sentencesOf(tree, file) : [];
  });
}
