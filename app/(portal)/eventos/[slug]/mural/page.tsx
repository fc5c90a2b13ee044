import type { Metadata } from "next";
import { liveEvent } from "#lib/events/queries";
import { civilDateAt } from "#lib/platform/clock";
import { eventSheet } from "#lib/sharing/noticeSheet";
import { SheetPage, sheetMetadata } from "../../../sheetPage";

interface Props {
  params: Promise<{ slug: string }>;
}

async function shown({ params }: Props) {
  const { slug } = await params;
  const event = await liveEvent(slug);
  const sheet = event && eventSheet(event.article, civilDateAt());
  return { kind: "event" as const, slug, sheet };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return sheetMetadata(await shown(props));
}

export default async function EventSheetPage(props: Props) {
  return <SheetPage {...(await shown(props))} />;
}
