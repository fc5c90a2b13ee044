import { Fragment } from "react";
import { useLanguage } from "#components/site/useLanguage";
import { type Line, type OwnWords, sourceLocale } from "#lib/platform/language";

function Part({ part }: { part: string | OwnWords }) {
  const { locale } = useLanguage();
  if (typeof part === "string") return part;
  const written = part.in ?? sourceLocale;
  return written === locale ? part.own : <span lang={written}>{part.own}</span>;
}

const isSaid = (part: string | OwnWords) => (typeof part === "string" ? part : part.own) !== "";

/** The parts of a line one after another, each in its language. */
export function Parts({ line, joint = " · " }: { line: Line; joint?: string }) {
  return line.filter(isSaid).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never move
    <Fragment key={at}>
      {at > 0 && joint}
      <Part part={part} />
    </Fragment>
  ));
}

interface Several {
  lines: readonly Line[];
  /** What stands between lines, and between the parts of one. */
  joint: string;
  within: string;
}

/** Several lines as one text. */
export function Lines({ lines, joint, within }: Several) {
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
    <Fragment key={at}>
      {at > 0 && joint}
      <Parts line={line} joint={within} />
    </Fragment>
  ));
}
