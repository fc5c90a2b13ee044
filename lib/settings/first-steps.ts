import { startAddress } from "#lib/editorial/panelAddress";

/** What a cooperative that has just installed its portal has already done. */
export interface FirstStepsDone {
  /** Its name and logo show. */
  named: boolean;
  /** More than one person works in the panel. */
  accompanied: boolean;
  /** Its offices are in the registry. */
  located: boolean;
  /** It has a page of its own. */
  introduced: boolean;
  /** Somebody has published something. */
  published: boolean;
}

export interface FirstStep {
  title: string;
  why: string;
  href: string;
  done: boolean;
}

const steps: { key: keyof FirstStepsDone; title: string; why: string; href: string }[] = [
  {
    key: "named",
    title: "Ponga el nombre y el logo",
    why: "Así los socios reconocen a su cooperativa en cada página.",
    href: "/panel/ajustes",
  },
  {
    key: "accompanied",
    title: "Dé acceso a otra persona",
    why: "Quien escribe no publica: hacen falta dos.",
    href: "/panel/cuentas/nueva",
  },
  {
    key: "located",
    title: "Anote las oficinas",
    why: "Los informes dirán de qué oficina es cada persona.",
    href: "/panel/directorio/oficinas",
  },
  {
    key: "introduced",
    title: "Escriba quiénes son",
    why: "Una página con su historia y sus órganos, para el menú.",
    href: startAddress("page", "institucional"),
  },
  {
    key: "published",
    title: "Cuente su primer evento",
    why: "Una visita, una asamblea o un taller que ya pasó.",
    href: startAddress("event"),
  },
];

/** Every first step of a new cooperative, done or not. */
export const everyFirstStep = (done: FirstStepsDone): FirstStep[] =>
  steps.map(({ key, ...step }) => ({ ...step, done: done[key] }));

/** The first steps of a new cooperative, done or not; empty once all are done. */
export function firstStepsOf(done: FirstStepsDone): FirstStep[] {
  const list = everyFirstStep(done);
  return list.every((step) => step.done) ? [] : list;
}
