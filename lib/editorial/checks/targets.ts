import type { Finding } from "#lib/editorial/checks/finding";
import { richTextsIn } from "#lib/editorial/references";
import { linksIn, nodesIn } from "#lib/editorial/richtext";

/** What a link or an image of a text leads to, as the server knows it. */
export interface Target {
  /** "ready" is live or public; "waiting" is unpublished and can still be published together. */
  state: "ready" | "waiting" | "gone" | "broken";
  /** What it is called in the panel, if it is ours. */
  title: string;
}
/** By the address of a link, or by "imagen/" and the id of an image. What is not here is unknown. */
export type Targets = Readonly<Record<string, Target>>;

/** Under what name an image of the library stands among the targets. */
export const imageKey = (mediaId: string) => `imagen/${mediaId}`;

const said: Record<Exclude<Target["state"], "ready">, (name: string, isOurs: boolean) => string> = {
  waiting: (name) =>
    `Enlaza con ${name}, que aún no se publica. Publíquela antes, o junto con esta, o quite el enlace.`,
  gone: (name) => `${name} ya no está en el portal. Quite el enlace o elija otro destino.`,
  broken: (name, isOurs) =>
    isOurs
      ? `${name}: esa página del portal no existe. Corrija el enlace.`
      : `${name} no respondió en tres revisiones. Compruebe que el enlace siga sirviendo.`,
};

const isOutside = (href: string) => /^https?:/i.test(href);

interface Led {
  href: string;
  name: string;
  target: Target | undefined;
}

function findingOf(path: string, { href, name, target }: Led): Finding[] {
  if (!target || target.state === "ready") return [];
  const ours = !isOutside(href);
  const message = said[target.state](name, ours);
  // What waits is refused when it is published, not while it is written or reviewed.
  const blocking = ours && target.state !== "waiting";
  return [{ path, rule: `target_${target.state}`, message, blocking }];
}

/** Links and images of a content that lead where readers would find nothing. */
export function targetFindings(content: object, targets: Targets): Finding[] {
  const found = richTextsIn(content).flatMap(({ path, doc }) => [
    ...linksIn(doc).flatMap(({ href, text }) => {
      const target = targets[href];
      return findingOf(path, { href, name: `«${target?.title || text}»`, target });
    }),
    ...nodesIn(doc.content).flatMap(({ type, attrs }) => {
      const target = type === "image" ? targets[imageKey(attrs?.mediaId ?? "")] : undefined;
      return findingOf(path, { href: "", name: `La imagen «${target?.title}»`, target });
    }),
  ]);
  return [...new Map(found.map((finding) => [finding.message, finding])).values()];
}
