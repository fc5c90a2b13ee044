import type { IntakeResult, Question } from "#lib/intake/schema";

type Draft = Omit<IntakeResult, "questions">;
type Span = { start: number; end: number } | null;

function ask(code: string, text: string, span: Span): Question {
  return { code, text, start: span?.start ?? null, end: span?.end ?? null };
}

function dateQuestions(draft: Draft, relativeLeft: Span): Question[] {
  if (draft.start) {
    if (draft.dateBasis === "yearless")
      return [
        ask(
          "date.year",
          `El texto no dice el año. ¿Fue en ${draft.start.value.slice(0, 4)}?`,
          draft.start,
        ),
      ];
    if (draft.dateBasis === "dateline")
      return [
        ask(
          "date.dateline",
          "Solo figura la fecha de la nota. ¿El evento fue ese mismo día?",
          draft.start,
        ),
      ];
    if (draft.precision !== "day")
      return [ask("date.precision", "La fecha no llega al día. ¿Qué día fue?", draft.start)];
    return [];
  }
  if (relativeLeft)
    return [
      ask(
        "date.relative",
        "¿Qué día se escribió el texto? La fecha depende de ello.",
        relativeLeft,
      ),
    ];
  return [ask("date.missing", "El texto no dice cuándo fue. ¿Qué día se realizó?", null)];
}

function organisationQuestions(draft: Draft): Question[] {
  return draft.organisations.flatMap((body) => {
    if (!body.named)
      return [
        ask(
          "organisation.own",
          `«${body.quote}» no lleva nombre propio. ¿Qué organización escribe?`,
          body,
        ),
      ];
    const variant = body.aliases.find(
      (alias) =>
        alias.rule !== "organisation.defined-acronym" && isSpelling(body.value, alias.value),
    );
    return variant
      ? [
          ask(
            "organisation.variant",
            `«${body.value}» y «${variant.value}» parecen la misma organización. ¿Cuál es la escritura correcta?`,
            variant,
          ),
        ]
      : [];
  });
}

function isSpelling(a: string, b: string): boolean {
  const last = (text: string) => text.split(" ").at(-1)?.toLowerCase() ?? "";
  return (
    last(a) !== last(b) &&
    Math.abs(last(a).length - last(b).length) <= 1 &&
    last(a).slice(0, 4) === last(b).slice(0, 4)
  );
}

function peopleQuestions(draft: Draft): Question[] {
  const questions: Question[] = [];
  const unknown = draft.people.filter((person) => person.sex === null);
  if (unknown.length > 0) {
    const names = unknown.map((person) => person.value).join(", ");
    questions.push(
      ask(
        "people.sex",
        `El texto no dice el sexo de: ${names}. Complételo solo si lo sabe.`,
        unknown[0] ?? null,
      ),
    );
  }
  for (const person of draft.people) {
    if (person.organ?.rule !== "organ.implied") continue;
    questions.push(
      ask("people.organ", `¿${person.value} es también del ${person.organ.value}?`, person),
    );
  }
  const total = draft.participants?.value ?? 0;
  const delegates = draft.people.filter((person) => person.part === "delegate").length;
  if (draft.participants && delegates > 0 && delegates < total) {
    questions.push(
      ask(
        "people.unnamed",
        `Participaron ${total} personas y se nombra a ${delegates}. ¿Quiénes fueron las demás?`,
        draft.participants,
      ),
    );
  }
  return questions;
}

/** What the text leaves open, as questions for the person who reviews the draft. */
export function questionsFor(draft: Draft, relativeLeft: Span): Question[] {
  const kind = draft.kind
    ? []
    : [ask("kind.unknown", "No queda claro de qué tipo de evento se trata.", null)];
  const projects = draft.projects
    .filter((project) => !project.named)
    .map((project) =>
      ask(
        "project.unnamed",
        `El texto menciona ${project.count} proyectos sin nombrarlos. ¿Cuáles son?`,
        project,
      ),
    );
  const typos = draft.typos.map((typo) =>
    ask("typo", `«${typo.quote}»: ¿quiso decir «${typo.value}»?`, typo),
  );
  return [
    ...kind,
    ...dateQuestions(draft, relativeLeft),
    ...organisationQuestions(draft),
    ...peopleQuestions(draft),
    ...projects,
    ...typos,
  ];
}
