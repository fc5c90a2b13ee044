/**
 * An obstacle that the person who starts Ayni can remove. The message is Spanish, one sentence for each obstacle, and says
 * what to do; it is printed without a stack trace.
 */
export class StartFailure extends Error {
  override name = "StartFailure";
}

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of a system error ("ENOSPC") or of a PostgreSQL error ("28P01"), or an empty text. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return String(error.code);
}

const FULL_DISK = /ENOSPC|EDQUOT|no space left on device|disk quota exceeded|^53100$/i;
const NO_PERMISSION = /^(EACCES|EPERM|EROFS)$/;

/** Turns the failures that any step can meet (full disk, missing permission) into a sentence; others come back as they are. */
export function explained(error: unknown): unknown {
  if (error instanceof StartFailure) return error;
  if (FULL_DISK.test(codeOf(error)) || FULL_DISK.test(messageOf(error))) return fullDisk();
  if (NO_PERMISSION.test(codeOf(error)))
    return new StartFailure(
      `Esta cuenta no puede usar ${pathOf(error)}: inicie Ayni con la cuenta dueña de esa carpeta o cambie sus permisos.`,
    );
  return error;
}

/** The sentence for a full disk. */
export function fullDisk(): StartFailure {
  return new StartFailure(
    "El disco está lleno: libere espacio y vuelva a iniciar Ayni; lo ya guardado se conserva.",
  );
}

function pathOf(error: unknown): string {
  const path = typeof error === "object" && error !== null && "path" in error && error.path;
  return typeof path === "string" ? path : "una de sus carpetas";
}
