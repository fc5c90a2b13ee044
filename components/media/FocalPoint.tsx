"use client";

import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { setFocalPoint } from "#lib/media/actions";
import { photoAddress } from "#lib/media/address";
import { moveFocus, type Point, within } from "#lib/media/focus";
import type { MediaDetail } from "#lib/media/queries/library";
import { heightAt, widthsOf } from "#lib/media/sizes";

interface PictureProps {
  file: MediaDetail;
  point: Point;
  onChange(point: Point): void;
}

/** The photo itself: a click or the arrow keys move the point. */
function Picture({ file, point, onChange }: PictureProps) {
  const widths = widthsOf(file.width ?? 1);
  const width = widths.find((one) => one >= 960) ?? widths.at(-1) ?? 1;
  const height = heightAt(width, { width: file.width ?? 1, height: file.height ?? 1 });

  function click(event: MouseEvent<HTMLElement>): void {
    const box = event.currentTarget.getBoundingClientRect();
    if (event.detail === 0) return;
    const x = ((event.clientX - box.left) / box.width) * 100;
    const y = ((event.clientY - box.top) / box.height) * 100;
    onChange(within({ x, y }));
  }
  function press(event: KeyboardEvent): void {
    const moved = moveFocus(point, event.key, event.shiftKey ? 10 : 1);
    if (!moved) return;
    event.preventDefault();
    onChange(moved);
  }
  return (
    <button
      type="button"
      className="foco"
      onClick={click}
      onKeyDown={press}
      aria-label={`Centro de interés: ${point.x} % desde la izquierda y ${point.y} % desde arriba. Muévalo con las flechas.`}
    >
      <img src={photoAddress(file, width, "jpeg")} alt="" width={width} height={height} />
      <i style={{ left: `${point.x}%`, top: `${point.y}%` }} />
    </button>
  );
}

/** How the photo looks where a layout cuts it. */
function Cuts({ file, point }: Pick<PictureProps, "file" | "point">) {
  const [smallest = 1] = widthsOf(file.width ?? 1);
  const style = { objectPosition: `${point.x}% ${point.y}%` };
  return (
    <div className="cortes" aria-hidden="true">
      {["1 / 1", "3 / 2", "3 / 1"].map((aspectRatio) => (
        <img
          key={aspectRatio}
          src={photoAddress(file, smallest, "webp")}
          alt=""
          style={{ ...style, aspectRatio }}
        />
      ))}
    </div>
  );
}

/** The centre of interest of a photo, set by a click, by the arrow keys or by its numbers. */
export function FocalPoint({ file }: { file: MediaDetail }) {
  const saved = { x: file.focalX, y: file.focalY };
  const [point, setPoint] = useState<Point>(saved);
  const { message, pending, submit } = useSubmission(() =>
    setFocalPoint({ id: file.id, ...point }),
  );
  const changed = point.x !== saved.x || point.y !== saved.y;
  const number = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : 0);
  return (
    <form action={submit} className="hueco">
      <Picture file={file} point={point} onChange={setPoint} />
      <p className="ayuda">
        Marque lo que debe verse siempre: donde la foto se recorta, eso se queda.
      </p>
      <Cuts file={file} point={point} />
      <AnswerNote message={message} />
      <div className="par">
        <TextField
          name="foco-x"
          label="Desde la izquierda, en %"
          inputMode="numeric"
          value={String(point.x)}
          onChange={(event) => setPoint(within({ ...point, x: number(event.target.value) }))}
        />
        <TextField
          name="foco-y"
          label="Desde arriba, en %"
          inputMode="numeric"
          value={String(point.y)}
          onChange={(event) => setPoint(within({ ...point, y: number(event.target.value) }))}
        />
      </div>
      <Button type="submit" disabled={pending || !changed}>
        Guardar el centro de interés
      </Button>
    </form>
  );
}
