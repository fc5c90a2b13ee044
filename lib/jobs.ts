import { purgeSessions } from "#lib/accounts/commands";
import { mailReset } from "#lib/accounts/commands/access";
import { sendInvitations } from "#lib/accounts/commands/invite";
import { recoveryInput } from "#lib/accounts/schema";
import { publishDue } from "#lib/editorial/commands/due";
import { checkLinks } from "#lib/editorial/commands/links";
import { settleSittings } from "#lib/editorial/commands/settle";
import { create } from "#lib/editorial/commands/write";
import { dueReminders } from "#lib/editorial/queries/care";
import { purgeArchives, workBatches } from "#lib/intake/commands/work";
import { purgeMails, sendMails } from "#lib/mail/commands/send";
import { examine } from "#lib/media/commands/examine";
import { eraseTrashed } from "#lib/media/commands/trash";
import { purgeLists } from "#lib/members/commands/lists";
import { purgeNotices } from "#lib/notifications/commands/inbox";
import { mailDigests, mailNotices } from "#lib/notifications/commands/mail";
import { notifyEntry, remind } from "#lib/notifications/commands/notify";
import { entryInput, mailNoticesInput } from "#lib/notifications/schema";
import { systemActor } from "#lib/platform/actor";
import { civilDateAt, hoursBehindUtc } from "#lib/platform/clock";
import { runJobs, type Tasks } from "#lib/platform/jobs";
import { purgePresence } from "#lib/presence/commands";
import { mailSubscribers } from "#lib/subscriptions/commands/mail";
import { purgeSubscriptions, settleLetters } from "#lib/subscriptions/commands/settle";
import { tellSubscribers } from "#lib/subscriptions/commands/tell";
import { purgeVisits } from "#lib/visits/commands";

const doorkeeper = systemActor("Cuentas");
const teller = systemActor("Avisos");

const reader = systemActor("Lectura de informes");

const tasks: Tasks = {
  publish_due: async () => {
    await publishDue();
  },
  check_links: async () => {
    await checkLinks();
  },
  settle_sittings: async () => {
    await settleSittings();
  },
  recorded: async (payload) => {
    const entry = entryInput.parse(payload);
    await notifyEntry(teller, entry);
    await tellSubscribers(teller, entry);
  },
  mail_notices: async (payload) => {
    await mailNotices(teller, mailNoticesInput.parse(payload));
  },
  mail_digests: async () => {
    await mailDigests(teller);
  },
  remind_owners: async () => {
    await remind(teller, await dueReminders(teller, civilDateAt()));
  },
  mail_reset: async (payload) => {
    await mailReset(doorkeeper, recoveryInput.parse(payload));
  },
  send_invitations: async () => {
    await sendInvitations();
  },
  mail_subscribers: async () => {
    await mailSubscribers();
  },
  send_mails: async () => {
    await sendMails();
    await settleLetters();
  },
  purge_sessions: async () => {
    await purgeSessions();
  },
  purge_visits: async () => {
    await purgeVisits();
  },
  erase_media: async () => {
    await eraseTrashed(systemActor("Biblioteca"));
  },
  read_batches: async () => {
    await workBatches(reader, {
      examine,
      create: (content, origin) => create(reader, { kind: "event", content }, origin),
    });
  },
  purge_talk: async () => {
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
