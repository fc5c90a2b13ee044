const mostKept = 100;
const kept = new Map<string, Promise<unknown>>();
let keptVersion = "";

/**
 * The answer to a question that holds while the version does: asked once, then kept. The version must
 * be read before asking, so that an answer is never older than its version.
 */
export function remembered<Answer>(
  version: string,
  question: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  if (version !== keptVersion) kept.clear();
  keptVersion = version;
  const known = kept.get(question) as Promise<Answer> | undefined;
  if (known !== undefined) return known;
  const answer = ask();
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(question, answer);
  answer.catch(() => kept.delete(question));
  return answer;
}
