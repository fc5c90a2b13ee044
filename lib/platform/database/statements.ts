import type { SqlQuery } from "@prisma/driver-adapter-utils";

const mostNamed = 300;
const mostSeen = 2_000;

/**
 * Names for statements that are asked again and again, so that PostgreSQL reads and plans each once for a connection and
 * not every time. What is asked once, and what comes after the first few hundred, stays without a name ("").
 */
export function statementNames(): (query: Pick<SqlQuery, "sql">) => string {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  return ({ sql }) => {
    const name = names.get(sql);
    if (name !== undefined) return name;
    if (names.size >= mostNamed) return "";
    if (!seen.has(sql)) {
      if (seen.size >= mostSeen) seen.clear();
      seen.add(sql);
      return "";
    }
    seen.delete(sql);
    const given = `ayni_${names.size}`;
    names.set(sql, given);
    return given;
  };
}
