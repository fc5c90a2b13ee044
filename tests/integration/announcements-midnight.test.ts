import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { liveAnnouncements } from "#lib/announcements/queries";
import { Portal } from "#lib/delivery/portal";
import { civilDateAt } from "#lib/platform/clock";
import { liveAnnouncementOf } from "#tests/support/announcements";
import { newsroom } from "#tests/support/drafts";

const version = { current: () => "1", stop: async () => {} };
const filter = { type: null, expired: false, after: null };

/** A list of announcements as the day has it: what Next would render, without Next. */
const listPage: RequestListener = async (_, response) => {
  const { items } = await liveAnnouncements(filter, civilDateAt());
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  const slugs = items.map(({ slug }) => slug).join(" ");
  response.end(`<!DOCTYPE html><html><head></head><body>${slugs}</body></html>`);
};

afterEach(() => {
  vi.useRealTimers();
});

it("an announcement leaves the kept list at midnight in Lima, though nothing was published", async () => {
  const { slug } = await liveAnnouncementOf(await newsroom(), { expiresOn: "2030-01-10" });
  const portal = new Portal({ next: listPage, version, css: () => "", host: "localhost" });
  const server = createServer((request, response) => portal.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const listAt = async (instant: string) => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(instant) });
    return (await fetch(`http://127.0.0.1:${port}/comunicados`)).text();
  };
  expect(await listAt("2030-01-11T04:59:59Z")).toContain(slug);
  expect(await listAt("2030-01-11T05:00:00Z")).not.toContain(slug);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
