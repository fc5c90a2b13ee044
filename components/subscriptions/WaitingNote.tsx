import { Note } from "#components/ui/Note";

/** Says that nothing leaves while there is no mail server. */
export function WaitingNote({ configured }: { configured: boolean }) {
  if (configured) return null;
  return (
    <Note tone="aviso" title="Este portal todavía no tiene servidor de correo.">
      Lo publicado espera. Los mensajes para confirmar se guardan en «Correo», donde quien
      administra puede copiarlos y enviarlos a mano. Lo que espere más de dos semanas ya no se
      envía.
    </Note>
  );
}
