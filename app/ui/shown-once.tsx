import type { ReactNode } from "react";
import { Notice } from "./notice";
import { TextField } from "./text-field";

/** A secret that was made just now, ready to be copied: the only time it is shown. */
export function ShownOnce({ title, name, label, secret, children }: { title: ReactNode; name: string; label: string; secret: string; children?: ReactNode }) {
  return (
    <Notice tone="positive" title={title}>
      <TextField name={name} readOnly dir="ltr" defaultValue={secret} key={secret} label={label} />
      {children ? <p className="mt-2 text-sm">{children}</p> : null}
    </Notice>
  );
}
