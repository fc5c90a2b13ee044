"use client";

import { Mark } from "#components/editorial/Mark";
import { Checklist } from "#components/editorial/publish/Checklist";
import { PublishBox } from "#components/editorial/publish/PublishBox";
import { Trashing } from "#components/editorial/publish/Trashing";
import type { Moves } from "#components/editorial/publish/useMoves";
import { Withdrawal } from "#components/editorial/publish/Withdrawal";
import { WithdrawalPlanning } from "#components/editorial/publish/WithdrawalPlanning";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button, LinkButton } from "#components/ui/Button";
import { TextAreaField } from "#components/ui/Field";
import { readerPath } from "#lib/editorial/address";
import type { Allowances } from "#lib/editorial/allowances";
import type { CheckedItem } from "#lib/editorial/form/checklist";
import { fieldId } from "#lib/editorial/form/paths";
import { canSubmitAfterSaving } from "#lib/editorial/form/submission";
import { changeNoteLabel, moveLabels } from "#lib/editorial/labels";
import type { PanelPublication } from "#lib/editorial/queries/panel";
import { longestNote } from "#lib/editorial/schema";

interface Props {
  publication: PanelPublication;
  may: Allowances;
  command: Command;
  moves: Moves;
  items: CheckedItem[];
  dirty: boolean;
  /** What is on screen is newer than the version the page was read with, saved or not. */
  ahead: boolean;
  note: string;
  noteError: string | undefined;
  onNote(note: string): void;
  onSave(): void;
  onSubmit(): void;
  onPreview(): void;
}

const keptAlone =
  "Lo que escribe se guarda solo como borrador. Una versión queda en la historia, y se puede volver a ella.";
const pairOfEyes = "Otra persona debe aprobarlo: quien escribe no publica.";
const whileLive =
  "Lo que cambie y guarde esperará como borrador. El portal muestra lo publicado hasta que otra persona apruebe los cambios.";

function titleOf({ live, stage }: PanelPublication, canSubmit: boolean): string {
  if (canSubmit) return "Para enviar a revisión";
  if (stage === "scheduled") return "Para preparar otra versión";
  return live ? "Para publicar cambios" : "Para publicar de nuevo";
}

function ChangeNote({ note, noteError, onNote }: Pick<Props, "note" | "noteError" | "onNote">) {
  return (
    <TextAreaField
      id={fieldId("note")}
      name="nota"
      label={changeNoteLabel}
      help="Se guarda con la versión y se lee en la constancia de publicación."
      error={noteError}
      rows={2}
      maxLength={longestNote}
      value={note}
      onChange={(event) => onNote(event.target.value)}
    />
  );
}

function Ways({
  publication,
  may,
  command,
  moves,
}: Pick<Props, "publication" | "may" | "command" | "moves">) {
  const { kind, slug, live } = publication;
  if (!live && !may.trash) return null;
  return (
    <div className="acciones aparte">
      {live && slug && (
        <LinkButton href={readerPath(kind, slug, publication.content)}>Ver en el portal</LinkButton>
      )}
      {may.withdraw && !publication.planned.withdraw && (
        <WithdrawalPlanning moves={moves} command={command} />
      )}
      {may.withdraw && <Withdrawal moves={moves} command={command} />}
      {may.trash && <Trashing moves={moves} command={command} />}
    </div>
  );
}

/** What publishing still needs and what can be done with a text that is being written. */
export function WritingBox(props: Props) {
  const { publication, may, command, items } = props;
  const missing = items.some((item) => !item.done);
  const canSubmit = canSubmitAfterSaving(may, publication.status, props.ahead);
  return (
    <PublishBox title={titleOf(publication, canSubmit)} main>
      <Checklist id="publicar-falta" items={items} />
      {publication.live && (
        <ChangeNote note={props.note} noteError={props.noteError} onNote={props.onNote} />
      )}
      <p className="acciones">
        {canSubmit && (
          <Button
            variant="primary"
            disabled={missing}
            aria-describedby={missing ? "publicar-falta" : undefined}
            onClick={props.onSubmit}
          >
            {moveLabels.submit}
          </Button>
        )}
        <Button onClick={props.onSave}>{moveLabels.save}</Button>
        {props.dirty && (
          <span aria-hidden="true">
            <Mark mark="dotted" tone="aviso">
              Con cambios
            </Mark>
          </span>
        )}
        <Button onClick={props.onPreview}>Vista previa</Button>
      </p>
      <p className="chico gris mt-3">{keptAlone}</p>
      <p className="chico gris mt-3">{publication.live && !canSubmit ? whileLive : pairOfEyes}</p>
      <Ways publication={publication} may={may} command={command} moves={props.moves} />
    </PublishBox>
  );
}
