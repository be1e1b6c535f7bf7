import { Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";

interface ErrorSummaryProps {
  /** the form's fields in their order: conform's metadata, or `{ id, errors }` */
  fields: { id: string; errors?: string[] | undefined }[];
  /** what is wrong with the whole form */
  errors?: string[] | undefined;
}

/** Above a form that came back: what to mend, each a link to its field. Takes the focus; shows nothing when all is well. */
export function ErrorSummary({ fields, errors = [] }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const wrong = fields.filter((field) => field.errors?.length);
  const shown = wrong.length + errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (!shown) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded-control border-s-4 border-critical bg-critical-soft px-4 py-3">
      <p className="font-semibold"><Trans id="shell.errors.title">Please check this:</Trans></p>
      <ul className="mt-1 list-disc ps-5">
        {errors.map((error) => <li key={error}>{error}</li>)}
        {wrong.map((field) => (
          <li key={field.id}><a href={`#${field.id}`} className="text-critical underline">{field.errors?.join(" ")}</a></li>
        ))}
      </ul>
    </div>
  );
}
