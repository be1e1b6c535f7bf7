import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState, type MutableRefObject, type PointerEvent } from "react";

/** Gives the square that is chosen; null where the picture cannot be read, so that the server says so. */
export type Cropped = () => Promise<Blob | null>;

interface CropPhotoProps {
  file: File;
  /** filled while there is something to cut */
  cropped: MutableRefObject<Cropped | null>;
}

/** Points of the square on the screen, and of the one that is sent. */
const shown = 256;
const sent = 512;

const inside = (value: number): number => Math.min(1, Math.max(0, value));

/** A picture behind a square hole: dragged, or moved and enlarged by sliders, which keys work. Fetched with the first picture, hence the default export. */
export default function CropPhoto({ file, cropped }: CropPhotoProps) {
  const { t } = useLingui();
  const canvas = useRef<HTMLCanvasElement>(null);
  const picture = usePicture(file);
  const [zoom, setZoom] = useState(1);
  const [place, setPlace] = useState({ x: 0.5, y: 0.5 });
  const held = useRef<{ pointerId: number; x: number; y: number } | null>(null);
  const side = picture ? Math.min(picture.width, picture.height) / zoom : 0;

  useEffect(() => {
    if (!picture) return;
    const draw = (on: HTMLCanvasElement | null, points: number) => {
      const pen = on?.getContext("2d");
      if (!pen) return;
      // What shines through stands on white, as on paper.
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, points, points);
      pen.drawImage(picture, (picture.width - side) * place.x, (picture.height - side) * place.y, side, side, 0, 0, points, points);
    };
    draw(canvas.current, shown);
    cropped.current = () => {
      const square = Object.assign(document.createElement("canvas"), { width: sent, height: sent });
      draw(square, sent);
      return new Promise((resolve) => square.toBlob(resolve, "image/jpeg", 0.9));
    };
    return () => {
      cropped.current = null;
    };
  }, [picture, side, place, cropped]);

  function hold({ button, pointerId, clientX: x, clientY: y, currentTarget }: PointerEvent<HTMLCanvasElement>): void {
    if (button !== 0 || held.current) return;
    currentTarget.setPointerCapture(pointerId);
    held.current = { pointerId, x, y };
  }

  function drag({ pointerId, clientX, clientY, currentTarget }: PointerEvent<HTMLCanvasElement>): void {
    const last = held.current;
    if (!picture || last?.pointerId !== pointerId) return;
    held.current = { pointerId, x: clientX, y: clientY };
    const points = side / currentTarget.clientWidth;
    const moved = (before: number, movement: number, room: number) => (room > 0 ? inside(before - (movement * points) / room) : before);
    setPlace(({ x, y }) => ({ x: moved(x, clientX - last.x, picture.width - side), y: moved(y, clientY - last.y, picture.height - side) }));
  }

  const sliders = [
    { id: "photo-zoom", label: t({ id: "experts.photo.zoom", message: "Enlarge" }), min: 100, max: 400, step: 5, value: zoom, fixed: !picture, set: setZoom },
    { id: "photo-x", label: t({ id: "experts.photo.across", message: "Left and right" }), min: 0, max: 100, step: 1, value: place.x, fixed: !picture || picture.width <= side, set: (x: number) => setPlace((before) => ({ ...before, x })) },
    { id: "photo-y", label: t({ id: "experts.photo.upDown", message: "Up and down" }), min: 0, max: 100, step: 1, value: place.y, fixed: !picture || picture.height <= side, set: (y: number) => setPlace((before) => ({ ...before, y })) },
  ];
  return (
    <div className="flex flex-wrap items-start gap-4">
      <canvas
        ref={canvas} width={shown} height={shown} role="img" aria-label={t({ id: "experts.photo.preview", message: "The part that is used" })}
        onPointerDown={hold} onPointerMove={drag} onLostPointerCapture={() => void (held.current = null)}
        className="size-48 cursor-grab touch-none rounded-full bg-surface-sunken active:cursor-grabbing"
      />
      <div className="grid min-w-48 flex-1 gap-3">
        {sliders.map(({ id, label, min, max, step, value, fixed, set }) => (
          <div key={id} className="grid gap-1">
            <label htmlFor={id} className="font-medium">{label}</label>
            <input id={id} type="range" dir="ltr" min={min} max={max} step={step} value={Math.round(value * 100)} disabled={fixed} onChange={({ currentTarget }) => set(Number(currentTarget.value) / 100)} className="min-h-6 w-full touch:min-h-11" />
          </div>
        ))}
      </div>
    </div>
  );
}

/** The picture, upright; null until it is read. */
function usePicture(file: File): ImageBitmap | null {
  const [picture, setPicture] = useState<ImageBitmap | null>(null);
  useEffect(() => {
    let wanted = true;
    createImageBitmap(file, { imageOrientation: "from-image" }).then((read) => {
      if (wanted) setPicture(read);
    }, () => {});
    return () => {
      wanted = false;
    };
  }, [file]);
  return picture;
}
