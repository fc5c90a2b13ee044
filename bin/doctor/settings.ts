import { type Finding, look, well } from "#bin/doctor/finding";
import { parseSettings, type Settings } from "#lib/platform/env";

const ofThisMachine = /^(127\.|localhost$|::1$)/;

/** What the settings say about the way in and the way out. */
export function checkSettings(): Finding[] {
  const settings = parseSettings();
  return [publicAddress(settings), mail(settings), measurements(settings)];
}

function publicAddress({ APP_URL, HOST }: Settings): Finding {
  const { protocol, hostname } = new URL(APP_URL);
  if (protocol === "https:") return well(`Dirección pública: ${APP_URL}.`);
  if (ofThisMachine.test(hostname) && ofThisMachine.test(HOST)) {
    return look(
      `El portal solo se ve desde este equipo (${APP_URL}): para abrirlo, ponga APP_URL.`,
    );
  }
  return look(
    `APP_URL (${APP_URL}) no empieza con https:// y las contraseñas viajarían a la vista.`,
  );
}

function mail({ SMTP_URL }: Settings): Finding {
  return SMTP_URL
    ? well("Hay un servidor de correo configurado.")
    : look("No hay servidor de correo: los mensajes esperan en Panel › Correo. Ponga SMTP_URL.");
}

function measurements({ METRICS_TOKEN }: Settings): Finding {
  return METRICS_TOKEN
    ? well("Las medidas se leen en /api/metricas con METRICS_TOKEN.")
    : well("Las medidas de /api/metricas están cerradas (sin METRICS_TOKEN).");
}
