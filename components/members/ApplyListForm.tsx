"use client";

import { useRouter } from "next/navigation";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { discardList, importMembers } from "#lib/members/actions";
import { newListAddress } from "#lib/members/address";
import type { Counts } from "#lib/members/schema";
import { counted } from "#lib/platform/dates";

interface Props {
  importId: string;
  print: string;
  counts: Counts;
}

/** What pressing the button does, in its own words. */
function promise({ created, changed }: Counts): string {
  const parts = [
    created > 0 && `crear ${counted(created, "cuenta", "cuentas")}`,
    changed > 0 && `cambiar ${counted(changed, "cuenta", "cuentas")}`,
  ].filter(Boolean);
  return `Importar: ${parts.join(" y ")}`;
}

/** Applies a list as it was shown, or forgets it. */
export function ApplyListForm({ importId, print, counts }: Props) {
  const router = useRouter();
  const apply = useSubmission(() => importMembers({ importId, shown: print }));
  const discard = useSubmission(async () => {
    const result = await discardList({ importId });
    if (result.ok) router.push(newListAddress);
    return result.ok ? { ok: true as const, value: true } : result;
  });
  const changes = counts.created + counts.changed > 0;
  return (
    <div className="hueco">
      <AnswerNote message={apply.message || discard.message} />
      <div className="acciones">
        {changes && (
          <form action={apply.submit}>
            <Button variant="primary" type="submit" disabled={apply.pending}>
              {apply.pending ? "Importando…" : promise(counts)}
            </Button>
          </form>
        )}
        <form action={discard.submit}>
          <Button
            variant={changes ? "plain" : "secondary"}
            type="submit"
            disabled={discard.pending}
          >
            Elegir otro archivo
          </Button>
        </form>
      </div>
    </div>
  );
}
