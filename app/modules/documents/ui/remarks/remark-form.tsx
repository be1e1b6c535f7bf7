import { Form, useFetcher, type FormProps } from "@remix-run/react";
import { createContext, useCallback, useContext, useEffect, useId, useState, type FormEvent, type ReactNode } from "react";

/** A comment of the reader's, with the names in it that called nobody. */
interface Told {
  commentId: string;
  names: string[];
}

/** Says that a form was sent, by its fetcher's key; null where forms lead to another page. */
const Sent = createContext<((key: string) => void) | null>(null);
const ToldHere = createContext<Told | null>(null);

/** Forms inside answer where they stand, and the page stays: a text is being written in it. What they answer of names that called nobody is told there, too. */
export function StaysHere({ children }: { children: ReactNode }) {
  const [told, setTold] = useState<Told | null>(null);
  const [keys, setKeys] = useState<string[]>([]);
  const sent = useCallback((key: string) => setKeys((before) => (before.includes(key) ? before : [...before, key])), []);
  return (
    <Sent.Provider value={sent}>
      <ToldHere.Provider value={told}>{children}</ToldHere.Provider>
      {keys.map((key) => <Answer key={key} fetcherKey={key} onTold={setTold} />)}
    </Sent.Provider>
  );
}

/** Waits for the answer to a form that was sent, which is gone by then: it closes, or gives place to one for the next comment, and what nobody waits for is thrown away. */
function Answer({ fetcherKey, onTold }: { fetcherKey: string; onTold: (told: Told) => void }) {
  const { data } = useFetcher<{ told?: Told | null }>({ key: fetcherKey });
  useEffect(() => {
    if (data?.told) onTold(data.told);
  }, [data, onTold]);
  return null;
}

/** The comment of which its author is told while one writes. */
export const useToldHere = (): Told | null => useContext(ToldHere);

/** A form that says something of a document: leads to where it is said or, while one writes, stays. */
export function RemarkForm({ children, onSubmit, ...form }: Omit<FormProps, "method"> & { action: string }) {
  const sent = useContext(Sent);
  const key = useId();
  const fetcher = useFetcher({ key });
  if (!sent) return <Form method="post" onSubmit={onSubmit} {...form}>{children}</Form>;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    sent(key);
    onSubmit?.(event);
  };
  return (
    <fetcher.Form method="post" onSubmit={submit} {...form}>
      <input type="hidden" name="stay" value="yes" />
      {children}
    </fetcher.Form>
  );
}
