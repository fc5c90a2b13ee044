"use client";

import type { Trouble } from "#components/editorial/workspace/useCommand";

interface Props {
  trouble: Trouble;
  path: string;
  onDismiss(): void;
}

const steps: Partial<Record<Trouble["code"], string>> = {
  unreachable: "También quedó guardado en este equipo. Vuelva a intentarlo.",
};

/** Why something was not done, over everything else until it is read; nothing typed is touched. */
export function TroubleToast({ trouble, path, onDismiss }: Props) {
  const signIn = `/ingresar?volver=${encodeURIComponent(path)}`;
  return (
    <div className="aviso-vuelo fijo" role="alert">
      <span>
        {trouble.message} {steps[trouble.code]}
      </span>
      {trouble.code === "unauthenticated" ? (
        <a href={signIn} target="_blank" rel="noopener">
          Ingresar en otra pestaña
        </a>
      ) : (
        <button type="button" onClick={onDismiss}>
          Entendido
        </button>
      )}
    </div>
  );
}
