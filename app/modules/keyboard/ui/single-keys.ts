import { useRevalidator } from "@remix-run/react";
import { useState } from "react";

/** Whether single keys do something for this person, wherever they sign in; and the way to switch them. */
export interface SingleKeys {
  on: boolean;
  switchTo: (on: boolean) => void;
}

/** The switch as the server knows it, and as it was pressed since. */
export function useSingleKeys(known: boolean): SingleKeys {
  const [pressed, setPressed] = useState<boolean>();
  const { revalidate } = useRevalidator();
  return {
    on: pressed ?? known,
    switchTo(on) {
      setPressed(on);
      // The answer leads back to a page, which is not wanted here.
      void fetch("/preferences", { method: "POST", body: new URLSearchParams({ singleKeys: on ? "on" : "off" }), redirect: "manual", keepalive: true }).then(revalidate, () => setPressed(undefined));
    },
  };
}
