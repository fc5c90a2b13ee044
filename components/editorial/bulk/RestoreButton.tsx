"use client";

import { useCommand } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import { restore } from "#lib/editorial/actions";

interface Props {
  publicationId: string;
  basedOn: number;
  title: string;
}

/** Takes one publication out of the trash, where it stands in the list. */
export function RestoreButton({ publicationId, basedOn, title }: Props) {
  const command = useCommand();
  return (
    <>
      <Button
        disabled={command.pending}
        onClick={() => command.run("restore", () => restore({ publicationId, basedOn }))}
      >
        Recuperar<span className="oculto"> «{title}»</span>
      </Button>
      {command.trouble && (
        <p className="error" role="alert">
          {command.trouble.message}
        </p>
      )}
    </>
  );
}
