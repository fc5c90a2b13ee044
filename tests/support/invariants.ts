import { db } from "#lib/platform/db";

/** What is live, and what stands in the place of what was withdrawn. */
function portal() {
  return {
    live: db().$queryRaw`
      SELECT p.id FROM publication p LEFT JOIN live_publication l ON l.publication_id = p.id
      LEFT JOIN revision r ON r.id = p.live_revision_id
      WHERE (p.live_revision_id IS NULL) <> (l.publication_id IS NULL)
        OR (l.proof ->> 'revisionNumber')::int <> r.number OR l.slug <> p.slug
        OR (l.publication_id IS NOT NULL
          AND (l.proof -> 'confirmation' ->> 'by') IS DISTINCT FROM p.confirmed_by_name)`,
    notices: db().$queryRaw`
      SELECT p.id FROM publication p LEFT JOIN withdrawn_notice w ON w.publication_id = p.id
      WHERE (w.publication_id IS NOT NULL) <> (p.withdrawn_reason IS NOT NULL AND p.live_revision_id IS NULL)
        OR w.slug <> p.slug`,
    addresses: db().$queryRaw`
      SELECT kind, slug FROM (SELECT kind, slug FROM publication WHERE slug IS NOT NULL
        UNION ALL SELECT kind, slug FROM former_slug) AS given GROUP BY kind, slug HAVING count(*) > 1
      UNION ALL SELECT f.kind, f.slug FROM former_slug f LEFT JOIN publication p ON p.id = f.publication_id
      WHERE p.kind IS DISTINCT FROM f.kind OR p.slug IS NULL`,
  };
}

/** Who approved what, and what was recorded of it. */
function approvals() {
  return {
    fourEyes: db().$queryRaw`
      SELECT approved.id FROM audit_entry approved
      JOIN LATERAL (SELECT actor_id FROM audit_entry sent
        WHERE sent.subject_id = approved.subject_id AND sent.verb = 'submitted' AND sent.id < approved.id
        ORDER BY sent.id DESC LIMIT 1) AS submitted ON true
      WHERE approved.verb IN ('published', 'scheduled') AND approved.actor_id = submitted.actor_id
        AND NOT coalesce((approved.data ->> 'forced')::boolean, false)
      UNION ALL SELECT approved.id FROM audit_entry approved
      JOIN revision ON revision.id = approved.revision_id AND revision.author_id = approved.actor_id
      WHERE approved.verb IN ('published', 'scheduled')
        AND NOT coalesce((approved.data ->> 'forced')::boolean, false)
      UNION ALL SELECT 0 FROM schedule
      WHERE action = 'publish' AND NOT forced AND approved_by_id = prepared_by_id
      UNION ALL SELECT 0 FROM publication
      WHERE (forced <> (forced_by_id IS NOT NULL)) OR (confirmed_at IS NOT NULL AND NOT forced)
      UNION ALL SELECT confirmed.id FROM audit_entry confirmed
      JOIN publication p ON p.id::text = confirmed.subject_id
      WHERE confirmed.verb = 'confirmed' AND confirmed.actor_id = (
        SELECT coalesce(published.actor_id, s.approved_by_id) FROM audit_entry published
        LEFT JOIN schedule s ON s.revision_id = published.revision_id AND s.done_at IS NOT NULL
        WHERE published.subject_id = confirmed.subject_id AND published.verb = 'published'
          AND published.id < confirmed.id ORDER BY published.id DESC LIMIT 1)`,
    chain: db().$queryRaw`
      SELECT id FROM (SELECT id, hash, previous_hash, lag(hash, 1, '') OVER (ORDER BY id) AS before,
        audit_entry_hash(audit_entry) AS computed FROM audit_entry) AS entries
      WHERE previous_hash <> before OR hash <> computed`,
    olderOverNewer: db().$queryRaw`
      SELECT id FROM (SELECT id, verb, (data ->> 'number')::int AS number, lag((data ->> 'number')::int)
          OVER (PARTITION BY subject_id ORDER BY id) AS before, lag(verb)
          OVER (PARTITION BY subject_id ORDER BY id) AS verb_before
        FROM audit_entry WHERE verb IN ('published', 'withdrawn')) AS steps
      WHERE verb = 'published' AND verb_before = 'published' AND number < before`,
  };
}

/** What waits for its moment. */
function schedules() {
  const pending = "done_at IS NULL AND cancelled_at IS NULL AND failed_at IS NULL";
  return {
    severalPending: db().$queryRawUnsafe(`
      SELECT publication_id FROM schedule WHERE ${pending}
      GROUP BY publication_id, action HAVING count(*) > 1`),
    strangeRevision: db().$queryRaw`
      SELECT s.id FROM schedule s LEFT JOIN revision r ON r.id = s.revision_id
      WHERE s.action = 'publish' AND r.publication_id IS DISTINCT FROM s.publication_id`,
    // "Scheduled" says exactly that the draft revision itself waits to be published.
    stage: db().$queryRawUnsafe(`
      SELECT p.id FROM publication p WHERE (p.stage IS NOT DISTINCT FROM 'scheduled') <> EXISTS (
        SELECT FROM schedule s WHERE s.publication_id = p.id AND s.action = 'publish'
          AND s.revision_id = p.draft_revision_id AND ${pending})`),
    goneButWaiting: db().$queryRawUnsafe(`
      SELECT s.id FROM schedule s JOIN publication p ON p.id = s.publication_id
      LEFT JOIN revision r ON r.id = s.revision_id
      LEFT JOIN revision live ON live.id = p.live_revision_id
      WHERE ${pending} AND (p.stage IN ('trashed', 'withdrawn') OR live.number >= r.number
        OR (s.action = 'withdraw' AND p.live_revision_id IS NULL))`),
    failed: db().$queryRaw`SELECT id FROM schedule WHERE failed_at IS NOT NULL`,
  };
}

/** What must hold of every publication, whoever did whatever: each query finds the exceptions. */
export async function exceptions(): Promise<Record<string, unknown>> {
  const queries = Object.entries({ ...portal(), ...approvals(), ...schedules() });
  const found = await Promise.all(queries.map(async ([name, rows]) => [name, await rows] as const));
  return Object.fromEntries(found.filter(([, rows]) => (rows as unknown[]).length > 0));
}
