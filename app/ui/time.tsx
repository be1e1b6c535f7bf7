interface TimeProps {
  /** the moment, ISO 8601 */
  dateTime: string;
  /** in full, in the reader's zone: "22 November 2026, 14:05" */
  absolute: string;
  /** "3 hours ago"; then the full one is in the title */
  relative?: string;
}

/** A moment; both strings come ready made from `useFormat()`. */
export function Time({ dateTime, absolute, relative }: TimeProps) {
  // Browsers may word a date otherwise than the server did; what the server wrote stays.
  return <time suppressHydrationWarning dateTime={dateTime} title={relative ? absolute : undefined} className="inline-block">{relative ?? absolute}</time>;
}
