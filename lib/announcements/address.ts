import type { AnnouncementType } from "#lib/announcements/schema";
import { withParams } from "#lib/editorial/address";
import { editorAddress, type SearchParams } from "#lib/editorial/panelAddress";

interface PublicList {
  type: AnnouncementType | null;
  /** Those that no longer hold are among them. */
  expired: boolean;
  after?: string | null;
}

/** The portal's list of announcements, of one type or of all. */
export function listAddress({ type, expired, after = null }: PublicList): string {
  const vencidos = expired ? "si" : null;
  return withParams("/comunicados", { tipo: type, vencidos, despues: after });
}

/** Which of one's own announcements a list shows. */
export const ownViews = ["current", "pending", "expired"] as const;
export type OwnView = (typeof ownViews)[number];

const ownViewWords: Record<OwnView, string | null> = {
  current: null,
  pending: "por-confirmar",
  expired: "vencidos",
};

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");

export const ownListAddress = (view: OwnView = "current", after: string | null = null) =>
  withParams("/cuenta/comunicados", { ver: ownViewWords[view], despues: after });

/** What the address of the list of one's own announcements asks for. */
export function readOwnListAddress(params: SearchParams): { view: OwnView; after: string | null } {
  const word = one(params.ver);
  const view = ownViews.find((name) => ownViewWords[name] === word) ?? "current";
  return { view, after: one(params.despues) || null };
}

/** What a page says once after a form was sent: that it is done, or that the text changed meanwhile. */
export const acknowledgeNotices = ["constancia", "cambio"] as const;
export type AcknowledgeNotice = (typeof acknowledgeNotices)[number];

export const ownAddress = (slug: string, notice: AcknowledgeNotice | null = null) =>
  withParams(`/cuenta/comunicados/${slug}`, { aviso: notice });

/** Who has read an announcement, or who has not. */
export interface ReadingsFilter {
  read: boolean;
  text: string;
  after: string | null;
}

export function readReadingsAddress(params: SearchParams): ReadingsFilter {
  return {
    read: one(params.ver) !== "faltan",
    text: one(params.nombre).trim().slice(0, 100),
    after: one(params.despues) || null,
  };
}

/** The panel's page with the readings of an announcement, under a filter. */
export function readingsAddress(id: string, filter: Partial<ReadingsFilter> = {}): string {
  const { read = true, text = "", after = null } = filter;
  const ver = read ? null : "faltan";
  return withParams(`${editorAddress(id)}/lecturas`, { ver, nombre: text, despues: after });
}

export const readingsFileAddress = (id: string) => `/api/panel/publicaciones/${id}/lecturas.csv`;
