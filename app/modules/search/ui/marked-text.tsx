import type { Piece } from "../contract";

/** A text with the words that fit the query marked. */
export function MarkedText({ pieces }: { pieces: Piece[] }) {
  return (
    <>
      {pieces.map((piece, place) => (piece.marked ? <mark key={place} className="text-ink">{piece.text}</mark> : piece.text))}
    </>
  );
}
