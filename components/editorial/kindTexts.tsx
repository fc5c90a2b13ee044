import { announcementFieldLabels, announcementTypeLabels } from "#lib/announcements/labels";
import { announcementFieldText } from "#lib/announcements/outline";
import {
  type AnnouncementDraft,
  announcementDraft,
  publishingRules as announcementRules,
} from "#lib/announcements/schema";
import type { PublishingRule } from "#lib/editorial/form/checklist";
import { kindLabels } from "#lib/editorial/labels";
import type { KindName } from "#lib/editorial/schema";
import type { SignName } from "#lib/editorial/tocapu";
import { eventFieldLabels, eventTypeLabels } from "#lib/events/labels";
import { eventFieldText } from "#lib/events/outline";
import { type EventDraft, eventDraft, publishingRules as eventRules } from "#lib/events/schema";
import { pageFieldLabels, pageTypeLabels } from "#lib/pages/labels";
import { pageFieldText } from "#lib/pages/outline";
import { type PageDraft, pageDraft, publishingRules as pageRules } from "#lib/pages/schema";

/** What the panel says of a kind and reads in its contents, the same for every kind. */
export interface KindTexts {
  noun: string;
  plural: string;
  untitled: string;
  defaultSign: SignName;
  typeQuestion: string;
  titleHelp: string;
  types: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
  rules: readonly PublishingRule<object>[];
  empty: object;
  fieldText(content: object, field: string): string;
}

/** The words of each kind. */
export const kindTexts: Record<KindName, KindTexts> = {
  event: {
    noun: kindLabels.event,
    plural: "Eventos",
    untitled: "Informe sin título",
    defaultSign: "otro",
    typeQuestion: "¿Qué evento es?",
    titleHelp: "Diga qué pasó y dónde. Se lee primero en el celular.",
    types: eventTypeLabels,
    labels: eventFieldLabels,
    rules: eventRules,
    empty: eventDraft.parse({}),
    fieldText: (content, field) => eventFieldText(content as EventDraft, field),
  },
  announcement: {
    noun: kindLabels.announcement,
    plural: "Comunicados",
    untitled: "Comunicado sin título",
    defaultSign: "comunicado",
    typeQuestion: "¿Qué comunicado es?",
    titleHelp: "Diga lo principal: qué, para quién, cuándo.",
    types: announcementTypeLabels,
    labels: announcementFieldLabels,
    rules: announcementRules,
    empty: announcementDraft.parse({}),
    fieldText: (content, field) => announcementFieldText(content as AnnouncementDraft, field),
  },
  page: {
    noun: kindLabels.page,
    plural: "Páginas",
    untitled: "Página sin título",
    defaultSign: "institucional",
    typeQuestion: "¿Qué página es?",
    titleHelp: "Corto, como irá en el menú: «Quiénes somos», «Transparencia».",
    types: pageTypeLabels,
    labels: pageFieldLabels,
    rules: pageRules,
    empty: pageDraft.parse({}),
    fieldText: (content, field) => pageFieldText(content as PageDraft, field),
  },
};

/** The type that a content says it is, if any. */
export function typeOf(content: object): string | null {
  return "type" in content && typeof content.type === "string" ? content.type : null;
}

/** The sign of a content: that of its type, or that of its kind while it has none. */
export function signOf(kind: KindName, type: string | null): SignName {
  return (type as SignName | null) ?? kindTexts[kind].defaultSign;
}

/** What a content is called in lists and headings. */
export function titleOf(kind: KindName, title: string): string {
  return title.trim() || kindTexts[kind].untitled;
}
