import { Form, useFetcher, type FormProps } from "@remix-run/react";
import { createContext, useContext, type ReactNode } from "react";

const Stays = createContext(false);

/** Forms inside answer where they stand, and the page stays: a text is being written in it. */
export const StaysHere = ({ children }: { children: ReactNode }) => <Stays.Provider value>{children}</Stays.Provider>;

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
