import { recoveryInput } from "#lib/accounts/schema";
import { publishDue } from "#lib/editorial/commands/due";
import { purgeArchives, workBatches } from "#lib/intake/commands/work";
import { purgeMails, sendMails } from "#lib/mail/commands/send";
import { entryInput, mailNoticesInput } from "#lib/notifications/schema";
import { systemActor } from "#lib/platform/actor";
import { civilDateAt, hoursBehindUtc } from "#lib/platform/clock";
import { runJobs, type Tasks } from "#lib/platform/jobs";
import { sendsMail } from "#lib/platform/mailer";
import { purgeSubscriptions, settleLetters } from "#lib/subscriptions/commands/settle";

const doorkeeper = systemActor("Cuentas");
const teller = systemActor("Avisos");
const reader = systemActor("Lectura de informes");

/**
 * What a process does at once when it starts, or every minute, is imported above. Everything else is read into memory
 * with its first job, as most processes never see one.
 */
const tasks: Tasks = {
  publish_due: async () => {
    await publishDue();
  },
  check_links: async () => {
    const { checkLinks } = await import("#lib/editorial/commands/links");
    await checkLinks();
  },
  settle_sittings: async () => {
    const { settleSittings } = await import("#lib/editorial/commands/settle");
    await settleSittings();
  },
  recorded: async (payload) => {
    const { notifyEntry } = await import("#lib/notifications/commands/notify");
    const { tellSubscribers } = await import("#lib/subscriptions/commands/tell");
    const entry = entryInput.parse(payload);
    await notifyEntry(teller, entry);
    await tellSubscribers(teller, entry);
  },
  mail_notices: async (payload) => {
    const { mailNotices } = await import("#lib/notifications/commands/mail");
    await mailNotices(teller, mailNoticesInput.parse(payload));
  },
  mail_digests: async () => {
    const { mailDigests } = await import("#lib/notifications/commands/mail");
    await mailDigests(teller);
  },
  remind_owners: async () => {
    const { dueReminders } = await import("#lib/editorial/queries/care");
    const { remind } = await import("#lib/notifications/commands/notify");
    await remind(teller, await dueReminders(teller, civilDateAt()));
  },
  mail_reset: async (payload) => {
    const { mailReset } = await import("#lib/accounts/commands/access");
    await mailReset(doorkeeper, recoveryInput.parse(payload));
  },
  send_invitations: async () => {
    const { sendInvitations } = await import("#lib/accounts/commands/invite");
    await sendInvitations();
  },
  mail_subscribers: async () => {
    if (!sendsMail()) return;
    const { mailSubscribers } = await import("#lib/subscriptions/commands/mail");
    await mailSubscribers();
  },
  send_mails: async () => {
    await sendMails();
    await settleLetters();
  },
  purge_sessions: async () => {
    const { purgeSessions } = await import("#lib/accounts/commands");
    await purgeSessions();
  },
  purge_visits: async () => {
    const { purgeVisits } = await import("#lib/visits/commands");
    await purgeVisits();
  },
  erase_media: async () => {
    const { eraseTrashed } = await import("#lib/media/commands/trash");
    await eraseTrashed(systemActor("Biblioteca"));
  },
  read_batches: async () => {
    await workBatches(reader, {
      examine: async (arrival) => {
        const { examine } = await import("#lib/media/commands/examine");
        return examine(arrival);
      },
      create: async (content, origin) => {
        const { create } = await import("#lib/editorial/commands/write");
        return create(reader, { kind: "event", content }, origin);
      },
    });
  },
  purge_talk: async () => {
    const [{ purgePresence }, { purgeNotices }, { purgeLists }] = await Promise.all([
      import("#lib/presence/commands"),
      import("#lib/notifications/commands/inbox"),
      import("#lib/members/commands/lists"),
    ]);
    await Promise.all([purgePresence(), purgeNotices(), purgeMails(), purgeLists()]);
    await Promise.all([purgeSubscriptions(), purgeArchives()]);
  },
};

/** Every minute, every five, at 6:00, at 7:00 and at night in Lima, in graphile-worker's crontab format (UTC). */
const crontab = [
  "* * * * * publish_due",
  "*/5 * * * * settle_sittings",
  "* * * * * mail_subscribers",
  "* * * * * send_mails",
  // Whoever sends a batch wakes the reading; this one finds what a process left when it died.
  "* * * * * read_batches",
  `0 ${6 + hoursBehindUtc} * * * remind_owners ?fill=12h`,
  `0 ${7 + hoursBehindUtc} * * * mail_digests ?fill=12h`,
  `30 ${3 + hoursBehindUtc} * * * purge_sessions`,
  // What answered is due once a week; what failed, every day.
  `10 ${4 + hoursBehindUtc} * * * check_links`,
  `35 ${3 + hoursBehindUtc} * * * purge_talk`,
  `40 ${3 + hoursBehindUtc} * * * erase_media`,
  `45 ${3 + hoursBehindUtc} * * * purge_visits`,
].join("\n");

/** Runs every domain's jobs in this process, after what became due while no process was running. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const worker = await runJobs(tasks, crontab);
  await publishDue();
  return worker;
}
