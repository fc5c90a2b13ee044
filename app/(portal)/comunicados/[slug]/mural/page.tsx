import type { Metadata } from "next";
import { liveAnnouncement } from "#lib/announcements/queries";
import { civilDateAt } from "#lib/platform/clock";
import { announcementSheet } from "#lib/sharing/noticeSheet";
import { SheetPage, sheetMetadata } from "../../../sheetPage";

interface Props {
  params: Promise<{ slug: string }>;
}

async function shown({ params }: Props) {
  const { slug } = await params;
  const found = await liveAnnouncement(slug);
  const sheet = found && announcementSheet(found.article, civilDateAt());
  return { kind: "announcement" as const, slug, sheet };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return sheetMetadata(await shown(props));
}

export default async function AnnouncementSheetPage(props: Props) {
  return <SheetPage {...(await shown(props))} />;
}
