"use client";

import type { Editor } from "@tiptap/react";
import { useState } from "react";
import { MediaPicker } from "#components/media/MediaPicker";
import { CheckField, TextAreaField } from "#components/ui/Field";
import { FormDialog } from "#components/ui/FormDialog";
import { altFault } from "#lib/media/altText";
import { longestAlt, longestCaption } from "#lib/media/schema";

interface Described {
  mediaId: string;
  alt: string;
  decorative: boolean;
  caption: string;
}

interface Props {
  editor: Editor;
  onClose(): void;
}

interface DescribeProps {
  image: Described;
  onPut(image: Described): void;
  onClose(): void;
}

function Describe({ image: given, onPut, onClose }: DescribeProps) {
  const [image, setImage] = useState(given);
  const [tried, setTried] = useState(false);
  const fault = altFault(image);
  function put(): void {
    setTried(true);
    if (!fault) onPut({ ...image, alt: image.decorative ? "" : image.alt.trim() });
  }
  return (
    <FormDialog
      title="¿Qué muestra la imagen?"
      verbs={{ put: "Poner la imagen", leave: "Dejarla" }}
      onPut={put}
      onClose={onClose}
    >
      <TextAreaField
        name="texto-alternativo"
        label="Texto alternativo"
        help="Lo escucha quien no ve la imagen: diga qué se ve y qué importa de ello."
        rows={3}
        maxLength={longestAlt}
        disabled={image.decorative}
        error={tried && fault ? fault : undefined}
        value={image.decorative ? "" : image.alt}
        onChange={(event) => setImage({ ...image, alt: event.target.value })}
      />
      <CheckField
        label="Es decorativa: no dice nada que el texto no diga"
        checked={image.decorative}
        onChange={(event) => setImage({ ...image, decorative: event.target.checked })}
      />
      <TextAreaField
        name="pie"
        label="Pie de la imagen"
        help="Opcional. Lo leen todos, debajo de la imagen."
        rows={2}
        maxLength={longestCaption}
        value={image.caption}
        onChange={(event) => setImage({ ...image, caption: event.target.value })}
      />
    </FormDialog>
  );
}

/** Chooses a photo of the library, asks what it shows, and puts it in the text. */
export function ImageDialog({ editor, onClose }: Props) {
  const [image, setImage] = useState<Described | null>(null);
  function put(attrs: Described): void {
    editor.chain().focus().insertContent({ type: "image", attrs }).run();
    onClose();
  }
  if (image) return <Describe image={image} onPut={put} onClose={onClose} />;
  return (
    <MediaPicker
      sort="image"
      open
      picked={[]}
      onClose={onClose}
      onPick={({ id: mediaId, alt, decorative, caption }) =>
        setImage({ mediaId, alt, decorative, caption })
      }
    />
  );
}

/** What is said of the photo that is selected in the text. */
export function DescribeDialog({ editor, onClose }: Props) {
  const attrs = editor.getAttributes("image") as Described;
  function put(image: Described): void {
    editor.chain().focus().updateAttributes("image", image).run();
    onClose();
  }
  return <Describe image={attrs} onPut={put} onClose={onClose} />;
}
