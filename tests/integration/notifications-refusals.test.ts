import { randomUUID } from "node:crypto";
import { test } from "vitest";
import {
  keepMailSettings,
  markAllRead,
  markRead,
  purgeNotices,
} from "#lib/notifications/commands/inbox";
import { mailDigests, mailNotices } from "#lib/notifications/commands/mail";
import { notifyEntry, remind } from "#lib/notifications/commands/notify";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";

test("markRead refuses whoever has no inbox", async () => {
  const director = await actorAs("director");
  await expectRefusal(markRead(director, { noticeId: randomUUID() }), "forbidden");
});

test("markAllRead refuses whoever has no inbox", async () => {
  await expectRefusal(markAllRead(await actorAs("member")), "forbidden");
});

test("keepMailSettings refuses whoever has no inbox", async () => {
  const input = { when: "never" as const, muted: [] };
  await expectRefusal(keepMailSettings(await actorAs("director"), input), "forbidden");
});

test("purgeNotices refuses everybody but the software itself", async () => {
  await expectRefusal(purgeNotices(await actorAs("administrator")), "forbidden");
});

test("notifyEntry refuses everybody but the software itself", async () => {
  const entry = { entry: 1n };
  await expectRefusal(notifyEntry(await actorAs("administrator"), entry), "forbidden");
});

test("remind refuses everybody but the software itself", async () => {
  await expectRefusal(remind(await actorAs("administrator"), []), "forbidden");
});

test("mailNotices refuses everybody but the software itself", async () => {
  const input = { account: randomUUID(), digest: false };
  const refused = async () => mailNotices(await actorAs("administrator"), input);
  await expectRefusal(refused(), "forbidden");
});

test("mailDigests refuses everybody but the software itself", async () => {
  await expectRefusal(mailDigests(await actorAs("administrator")), "forbidden");
});
