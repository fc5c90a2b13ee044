import type { Finding } from "#lib/editorial/checks/finding";

/** One thing that publishing demands of a content, with the sentence that says what to do. */
export interface PublishingRule<Content> {
  path: string;
  message: string;
  holds(content: Content): boolean;
}

export interface CheckedItem {
  path: string;
  text: string;
  done: boolean;
  /** Something that would be better another way; publishing never waits for it. */
  advice?: boolean;
  /** Advice that will stop publishing if nobody heeds it: a link to what still waits. */
  pressing?: boolean;
  /** The words of the text that it is about. */
  quotes?: readonly string[];
}

interface Subject<Content> {
  rules: readonly PublishingRule<Content>[];
  /** A content in which nothing was written: what it lacks is what every publication needs. */
  empty: Content;
  labels: Readonly<Record<string, string>>;
}

interface Written<Content> {
  content: Content;
  /** The content as it was when it last stood still: nothing is corrected while it is typed. */
  settled: Content;
}

/** Whether a rule demands something of a content in which nothing was written, or only its type: some need more. */
function demands<Content extends object>(
  rule: PublishingRule<Content>,
  content: Content,
  empty: Content,
): boolean {
  const typed = "type" in content ? { ...empty, type: content.type } : empty;
  return !rule.holds(empty) || !rule.holds(typed);
}

/**
 * What is wrong with what was written (days or hours out of order) and was left like that: one
 * sentence for each path. Saving stays possible, publishing does not.
 */
export function standingFaults<Content extends object>(
  { content, settled }: Written<Content>,
  { rules, empty }: Pick<Subject<Content>, "rules" | "empty">,
): Record<string, string> {
  const broken = rules.filter(
    (rule) => !demands(rule, content, empty) && !rule.holds(settled) && !rule.holds(content),
  );
  return Object.fromEntries(broken.map(({ path, message }) => [path, message]));
}

function labelOf(path: string, labels: Readonly<Record<string, string>>): string {
  return labels[path] ?? labels[path.split(".")[0] ?? ""] ?? path;
}

/**
 * What publishing needs, done or not. Rules that only watch over what was written (dates in order,
 * rows with a name) show while they are broken.
 */
export function checklist<Content extends object>(
  content: Content,
  subject: Subject<Content>,
): CheckedItem[] {
  const { rules, empty, labels } = subject;
  return rules.flatMap((rule): CheckedItem[] => {
    const { path, message } = rule;
    if (!rule.holds(content)) return [{ path, text: message, done: false }];
    return demands(rule, content, empty) ? [{ path, text: labelOf(path, labels), done: true }] : [];
  });
}

/** What the checks of a text found, as the checklist shows it: what blocks is missing, the rest is advice. */
export function findingItems(findings: readonly Finding[]): CheckedItem[] {
  return findings.map(({ path, rule, message, blocking, quotes }) => ({
    ...{ path, text: message, done: !blocking, advice: !blocking },
    ...(rule === "target_waiting" && { pressing: true }),
    ...(quotes && { quotes }),
  }));
}
