import { momentWords, timeWords } from "#lib/editorial/moments";

interface Trouble {
  code: string;
  message: string;
  fields: Readonly<Record<string, string>>;
}

/** What is known of a text on its way from the screen to a version. */
export interface SaveFacts {
  number: number;
  /** ISO instants. */
  savedAt: string;
  keptAt: string | null;
  saving: boolean;
  /** It is not what the version says. */
  dirty: boolean;
  /** The server does not have all of it. */
  unsent: boolean;
  /** A version was asked for and there was nothing to save. */
  unchanged: boolean;
  /** Why the server does not have it. */
  trouble: Trouble | null;
}

/** How that is told: in sight, and (seldom) aloud. */
export interface SaveState {
  text: string;
  said: string;
  tone: "busy" | "safe" | "trouble";
  signIn?: boolean;
}

const expired =
  "Su sesión venció: ingrese de nuevo en otra pestaña; lo escrito sigue aquí y se enviará al volver.";
const offline = "Sin conexión: se guarda en este equipo y se enviará al volver.";
const failed = "El servidor no pudo guardarlo: queda en este equipo y se volverá a intentar.";

function troubleState({ code, message, fields }: Trouble): SaveState {
  const told = (text: string): SaveState => ({ text, said: text, tone: "trouble" });
  if (code === "unauthenticated") return { ...told(expired), signIn: true };
  if (code === "unreachable") return told(offline);
  if (code === "failed" || code === "rate_limited") return told(failed);
  return told(
    `Todavía no se guarda: ${Object.values(fields)[0] ?? message} Lo escrito queda en este equipo.`,
  );
}

/** Where a text stands between the keyboard and the history, for whoever writes it. */
export function saveState(facts: SaveFacts): SaveState {
  const { number, savedAt, keptAt, unchanged } = facts;
  if (facts.trouble) return troubleState(facts.trouble);
  if (facts.saving || facts.unsent) return { text: "Guardando…", said: "", tone: "busy" };
  if (unchanged) {
    const text = `No hay cambios que guardar · versión ${number}`;
    return { text, said: text, tone: "safe" };
  }
  if (keptAt && facts.dirty) {
    const text = `Guardado como borrador a las ${timeWords(new Date(keptAt))}`;
    return { text, said: "Borrador guardado.", tone: "safe" };
  }
  const text = `Guardado ${momentWords(new Date(savedAt))} · versión ${number}`;
  return { text, said: `Versión ${number} guardada.`, tone: "safe" };
}
