import { membersPath } from "#lib/accounts/memberAddress";
import { withParams } from "#lib/editorial/address";
import type { SearchParams } from "#lib/editorial/panelAddress";
import { type Verdict, verdicts } from "#lib/members/schema";

export const membersAddress = membersPath;
export const newListAddress = `${membersAddress}/importar`;
export const sendListAddress = "/api/panel/socios";
export const templateAddress = "/api/panel/socios/plantilla.xlsx";
export const faultsAddress = (id: string) => `/api/panel/socios/${id}/errores.csv`;

const verdictWords: Record<Verdict, string> = {
  ...{ created: "nuevos", changed: "cambios", same: "iguales", faulty: "errores" },
};

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");

/** A page of what a list would do: the rows of one verdict after a line. */
export function planAddress(id: string, view: Verdict | null = null, after = 0): string {
  const ver = view && verdictWords[view];
  return withParams(`${newListAddress}/${id}`, { ver, despues: after || null });
}

export function readPlanAddress(params: SearchParams): { view: Verdict | null; after: number } {
  const view = verdicts.find((name) => verdictWords[name] === one(params.ver)) ?? null;
  const after = Number(one(params.despues));
  return { view, after: Number.isInteger(after) && after > 0 ? after : 0 };
}
