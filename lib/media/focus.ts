/** A point of a photo, in hundredths of its width and of its height. */
export interface Point {
  x: number;
  y: number;
}

const bounded = (value: number) => Math.min(100, Math.max(0, Math.round(value)));

/** A point inside the photo, in whole hundredths. */
export const within = ({ x, y }: Point): Point => ({ x: bounded(x), y: bounded(y) });

const steps: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Where a key moves a point; null for keys that move nothing. */
export function moveFocus(point: Point, key: string, by: number): Point | null {
  const step = steps[key];
  return step ? within({ x: point.x + step.x * by, y: point.y + step.y * by }) : null;
}
