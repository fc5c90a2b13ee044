import { searchName } from "#lib/platform/search-name";

// The passwords that attackers try first in Spanish, without the numbers that people add to them.
const commonWords = new Set(
  (
    "contrasena password passw clave miclave secreta secreto temporal provisional bienvenido bienvenida " +
    "admin administrador administradora administracion usuario cooperativa coopac ahorro ahorros credito " +
    "creditos puno juliaca titicaca peru viva vivaperu alianzalima universitario universitariodedeportes " +
    "teamo tequiero tequieromucho teamomucho amormio miamor princesa estrella mariposa corazon familia " +
    "felicidad futbol dios diosesamor jesus jesusteamo jehova iloveyou qwerty qwertyuiop asdfghjkl " +
    "qwertyasdf zxcvbnm abcdefghij abc abcd redactora redactor editor directora socio"
  ).split(" "),
);

const strippedOf = (text: string) => searchName(text).replace(/[^a-zñ]/g, "");

/** Whether a password is the e-mail that it is for, or the part before its @. */
export function isOwnEmail(password: string, email: string | null): boolean {
  const typed = password.toLowerCase();
  return email !== null && [email, email.split("@")[0]].includes(typed);
}

/** Whether a password is a common word with or without numbers, only numbers, or one motif repeated. */
export function isEasyToGuess(password: string): boolean {
  const letters = strippedOf(password);
  if (letters === "" || commonWords.has(letters)) return true;
  return /^(.{1,4})\1+$/u.test(password.toLowerCase());
}
