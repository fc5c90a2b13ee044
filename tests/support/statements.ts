import pg from "pg";

/** A statement as it went to the database. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** The statements that a work sends to the database, in order. Works of a file are recorded one after the other. */
export async function recordStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const { query } = pg.Client.prototype;
  const recording = function (this: pg.Client, ...args: Parameters<typeof query>) {
    const [asked] = args as unknown as [string | Statement];
    if (typeof asked === "string") statements.push({ text: asked, values: [] });
    else statements.push({ text: asked.text, values: asked.values ?? [] });
    return query.apply(this, args);
  };
  pg.Client.prototype.query = recording as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return statements;
}

const isRead = ({ text }: Statement) => /^\s*\(?\s*(SELECT|WITH)\b/i.test(text);
/** What sets how the statements after it are planned. */
const isSetting = ({ text }: Statement) => text.includes("set_config(");

/** The plan of each reading statement, under the settings that the statements before it have made. */
export async function plansOf(url: string, statements: Statement[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const plans: string[] = [];
  try {
    await client.query("BEGIN");
    for (const { text, values } of statements.filter(isRead)) {
      if (isSetting({ text, values })) await client.query(text, values);
      const { rows } = await client.query(`EXPLAIN ${text}`, values);
      plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
    }
  } finally {
    await client.end();
  }
  return plans;
}
