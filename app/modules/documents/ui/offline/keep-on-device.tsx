import { Plural, Trans } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { Button } from "~/ui/button";
import { Section } from "~/ui/section";

const device = () => import("./device.client");

/** Keeps favourites, pinned documents and the people of one's teams on this device, by choice; opened without a link. Needs JavaScript. */
export function KeepOnDevice({ paths }: { paths: string[] }) {
  const [state, setState] = useState<"unknown" | "off" | "busy" | "on">("unknown");
  const [count, setCount] = useState<number | null>(null);

  const keep = async () => {
    setState("busy");
    const { keepPages } = await device();
    setCount(await keepPages(paths).catch(() => 0));
    setState("on");
  };
  const forget = async () => {
    setState("busy");
    const { forgetPages } = await device();
    await forgetPages();
    setCount(null);
    setState("off");
  };

  useEffect(() => {
    if (!("serviceWorker" in navigator)) return;
    void device().then(async ({ isKeeping, keepPages }) => {
      const keeping = await isKeeping();
      setState(keeping ? "on" : "off");
      // Whoever keeps pages has them fresh each time they look in here with a link.
      if (keeping && navigator.onLine) setCount(await keepPages(paths).catch(() => null));
    });
  }, [paths]);

  return (
    <Section id="on-device" title={<Trans id="documents.device">On this device</Trans>}>
      <p className="measure"><Trans id="documents.device.what">Favourites, what your teams have pinned, and the people of your teams can be kept here and read without a link.</Trans></p>
      <p className="measure text-sm text-ink-muted"><Trans id="documents.device.warning">They are not encrypted: whoever can open this browser can read them. Signing out removes them.</Trans></p>
      <p role="status" className="text-sm">
        {state === "busy" ? <Trans id="documents.device.busy">Being fetched …</Trans> : state === "on" && count !== null ? <Plural id="documents.device.count" value={count} one="# page is kept here." other="# pages are kept here." /> : null}
      </p>
      {state === "unknown" ? null : (
        <div className="flex flex-wrap gap-2">
          <Button type="button" tone={state === "on" ? "quiet" : "primary"} pending={state === "busy"} onClick={() => void keep()}>{state === "on" ? <Trans id="documents.device.refresh">Fetch them anew</Trans> : <Trans id="documents.device.keep">Keep them here</Trans>}</Button>
          {state === "on" ? <Button type="button" tone="plain" onClick={() => void forget()}><Trans id="documents.device.forget">Remove them from this device</Trans></Button> : null}
        </div>
      )}
    </Section>
  );
}
