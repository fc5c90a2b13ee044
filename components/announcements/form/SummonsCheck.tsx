"use client";

import { useSummonsTerms } from "#components/announcements/form/SummonsTermsContext";
import { useForm } from "#components/editorial/form/FormContext";
import { Note } from "#components/ui/Note";
import type { AnnouncementDraft } from "#lib/announcements/schema";
import { type Finding, summonsFindings } from "#lib/announcements/summonsCheck";
import { fieldId } from "#lib/editorial/form/paths";

function FindingNote({ finding }: { finding: Finding }) {
  const { path, tone, title, text } = finding;
  return (
    <li>
      <Note tone={tone} title={title}>
        {text}{" "}
        {tone !== "ok" && (
          <a className="enlace" href={`#${fieldId(path)}`}>
            Ir al campo
          </a>
        )}
      </Note>
    </li>
  );
}

/** What a convocatoria lacks against the cooperative's table, while it is being written. It only advises. */
export function SummonsCheck() {
  const terms = useSummonsTerms();
  const { state } = useForm();
  const findings = summonsFindings(state.content as unknown as AnnouncementDraft, terms);
  if (findings.length === 0) return null;
  return (
    <section className="campo grupo" aria-labelledby="revision-convocatoria">
      <h3 className="rotulo" id="revision-convocatoria">
        Plazo y medios
      </h3>
      <p className="ayuda mb-3">
        Se compara con la tabla de asambleas de los ajustes. Avisa y no impide publicar.
        {!terms.reviewed &&
          " Nadie ha revisado todavía esa tabla: sus días son un punto de partida, no los de su estatuto."}
      </p>
      <ul className="hueco">
        {findings.map((finding) => (
          <FindingNote key={`${finding.path} ${finding.title}`} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
