"use client";

import { ChoiceEntry } from "#components/editorial/form/ChoiceEntry";
import { DateEntry } from "#components/editorial/form/DateEntry";
import { RowList } from "#components/editorial/form/RowList";
import { Rows } from "#components/editorial/form/Rows";
import { TextEntry } from "#components/editorial/form/TextEntry";
import { channelLabels } from "#lib/announcements/labels";
import type { AnnouncementDraft } from "#lib/announcements/schema";

type ChannelRow = AnnouncementDraft["summons"]["channels"][number];

const blank = (key: string): ChannelRow => ({ key, channel: "carta", on: null, detail: "" });

/** By which other means the meeting was announced, and when. */
export function ChannelList() {
  return (
    <Rows
      title="Medios por los que también se avisó"
      help="Esta publicación ya cuenta como página web. Anote los demás avisos con el día en que se dieron."
    >
      <RowList<ChannelRow>
        path="summons.channels"
        noun="el aviso"
        addLabel="Agregar un aviso"
        max={12}
        blank={blank}
      >
        {(path) => (
          <>
            <div className="par">
              <ChoiceEntry path={`${path}.channel`} label="Medio" labels={channelLabels} />
              <DateEntry path={`${path}.on`} label="Día en que se avisó" />
            </div>
            <TextEntry
              path={`${path}.detail`}
              label="Detalle"
              help="El nombre del periódico o de la radio, a cuántos se envió."
              max={200}
            />
          </>
        )}
      </RowList>
    </Rows>
  );
}
