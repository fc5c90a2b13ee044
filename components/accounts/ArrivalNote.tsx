import { Note, type NoteTone } from "#components/ui/Note";

const notices: Record<string, { tone: NoteTone; title: string; text: string }> = {
  salida: { tone: "ok", title: "Cerró su sesión.", text: "Nadie puede usarla desde este equipo." },
  contrasena: {
    tone: "ok",
    title: "Cambió su contraseña.",
    text: "Las sesiones que tenía abiertas en otros equipos se cerraron.",
  },
  elegida: {
    tone: "ok",
    title: "Su contraseña está guardada.",
    text: "Ingrese con ella. Las sesiones que tenía abiertas se cerraron.",
  },
  sesiones: {
    tone: "ok",
    title: "Cerró sus demás sesiones.",
    text: "Solo queda abierta la de este equipo.",
  },
};

/** What the action that led here has done; nothing for a name that is not ours. */
export function ArrivalNote({ name }: { name: string | undefined }) {
  const notice = name && Object.hasOwn(notices, name) ? notices[name] : undefined;
  if (!notice) return null;
  return (
    <Note tone={notice.tone} title={notice.title} live>
      {notice.text}
    </Note>
  );
}
