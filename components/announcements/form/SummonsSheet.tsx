"use client";

import { AgendaList } from "#components/announcements/form/AgendaList";
import { AssemblyEntry } from "#components/announcements/form/AssemblyEntry";
import { ChannelList } from "#components/announcements/form/ChannelList";
import { SummonsCheck } from "#components/announcements/form/SummonsCheck";
import { SummonsFields } from "#components/announcements/form/SummonsFields";
import { useForm } from "#components/editorial/form/FormContext";
import type { AnnouncementDraft } from "#lib/announcements/schema";

/** Whether anything was written of a meeting. */
function isBegun({ summons, agenda }: AnnouncementDraft): boolean {
  const { channels, ...meeting } = summons;
  return Object.values(meeting).some(Boolean) || agenda.length + channels.length > 0;
}

/** The meeting that a convocatoria summons to; other types have none. */
export function SummonsSheet() {
  const { state } = useForm();
  const draft = state.content as unknown as AnnouncementDraft;
  const begun = isBegun(draft);
  // What was written of a meeting stays in sight, whatever the announcement is called.
  if (!begun && draft.type !== "convocatoria") {
    return (
      <p className="gris">
        Solo para una convocatoria. Si convoca a una reunión, elija ese tipo en «Qué es».
      </p>
    );
  }
  return (
    <>
      <AssemblyEntry />
      {begun && <SummonsCheck />}
      <SummonsFields />
      <AgendaList />
      <ChannelList />
    </>
  );
}
