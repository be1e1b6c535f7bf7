import { Form, useFetcher, useFetchers, type FormProps } from "@remix-run/react";
import { createContext, useContext, useEffect, useState, type ReactNode } from "react";

/** A comment of the reader's, with the names in it that called nobody. */
interface Told {
  commentId: string;
  names: string[];
}

const Stays = createContext(false);
const ToldHere = createContext<Told | null>(null);

/** Forms inside answer where they stand, and the page stays: a text is being written in it. What they answer of names that called nobody is told there, too. */
export function StaysHere({ children }: { children: ReactNode }) {
  const [told, setTold] = useState<Told | null>(null);
  // The form is gone by the time it is answered: it closes, or gives place to one for the next comment.
  const answered = useFetchers().map(({ data }) => (data as { told?: Told | null } | undefined)?.told).find(Boolean);
  useEffect(() => {
    if (answered) setTold(answered);
  }, [answered]);
  return <Stays.Provider value><ToldHere.Provider value={told}>{children}</ToldHere.Provider></Stays.Provider>;
}

/** The comment of which its author is told while one writes. */
export const useToldHere = (): Told | null => useContext(ToldHere);

/** A form that says something of a document: leads to where it is said or, while one writes, stays. */
export function RemarkForm({ children, ...form }: Omit<FormProps, "method"> & { action: string }) {
  const stays = useContext(Stays);
  const fetcher = useFetcher();
  if (!stays) return <Form method="post" {...form}>{children}</Form>;
  return (
    <fetcher.Form method="post" {...form}>
      <input type="hidden" name="stay" value="yes" />
      {children}
    </fetcher.Form>
  );
}
