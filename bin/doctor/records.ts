import { broken, type Finding, look, well } from "#bin/doctor/finding";
import { counted } from "#lib/platform/dates";
import { db, Prisma } from "#lib/platform/db";

const mostSkewMs = 5_000;

interface State {
  now: Date;
  version: string;
  altered: number;
  headless: number;
  overdue: number;
  failed: number;
  reviewers: number;
}

/** The database's own word on the records: the chain of the audit log, live facts, schedules, jobs. */
export async function checkRecords(): Promise<Finding[]> {
  const sent = Date.now();
  const [state] = await db().$queryRaw<State[]>(Prisma.sql`
    SELECT clock_timestamp() AS now, current_setting('server_version') AS version,
      (SELECT count(*)::int FROM (SELECT hash, previous_hash, lag(hash, 1, '') OVER (ORDER BY id) AS before,
        audit_entry_hash(audit_entry) AS computed FROM audit_entry) AS entries
        WHERE previous_hash <> before OR hash <> computed) AS altered,
      (SELECT count(*)::int FROM publication
        LEFT JOIN live_publication ON live_publication.publication_id = publication.id
        WHERE (live_revision_id IS NULL) <> (live_publication.publication_id IS NULL)) AS headless,
      (SELECT count(*)::int FROM schedule WHERE at < now() - interval '5 minutes'
        AND done_at IS NULL AND cancelled_at IS NULL AND failed_at IS NULL) AS overdue,
      (SELECT count(*)::int FROM graphile_worker.jobs WHERE attempts >= max_attempts) AS failed,
      (SELECT count(*)::int FROM account
        WHERE active AND role IN ('reviewer', 'administrator')) AS reviewers`);
  if (!state) return [broken("La base de datos no respondió.")];
  const skew = Math.abs(state.now.getTime() - sent);
  return [well(`PostgreSQL ${state.version}.`), clock(skew), ...entries(state), people(state)];
}

function clock(skew: number): Finding {
  return skew > mostSkewMs
    ? broken("El reloj de la base de datos y el de este equipo no coinciden: ajústelos.")
    : well("Los relojes coinciden.");
}

const none = (count: number, fine: string, fault: (words: string) => Finding) =>
  count === 0 ? well(fine) : fault(counted(count, "caso", "casos"));

function entries({ altered, headless, overdue, failed }: State): Finding[] {
  return [
    none(altered, "El registro de auditoría está completo y sin alteraciones.", (cases) =>
      broken(`El registro de auditoría fue alterado (${cases}): conserve la base y pida ayuda.`),
    ),
    none(headless, "Lo publicado y sus datos públicos coinciden.", (cases) =>
      broken(`Lo publicado y sus datos no coinciden (${cases}): ejecute npm run rebuild.`),
    ),
    none(overdue, "No hay programaciones atrasadas.", (cases) =>
      look(`Hay programaciones atrasadas (${cases}): se cumplirán al iniciar Ayni.`),
    ),
    none(failed, "No hay tareas fallidas.", (cases) =>
      look(`Hay tareas que fallaron del todo (${cases}): mire el registro de sucesos.`),
    ),
  ];
}

function people({ reviewers }: State): Finding {
  return reviewers > 1
    ? well("Hay al menos dos personas que pueden aprobar.")
    : look("Solo una persona puede aprobar: dé acceso a otra para que cuatro ojos revisen todo.");
}
