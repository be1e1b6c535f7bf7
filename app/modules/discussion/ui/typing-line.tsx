import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useState, type RefObject } from "react";
import { useFormat } from "~/platform/i18n/format";
import { signal } from "~/platform/realtime/live.client";
import { useChannel } from "~/platform/realtime/use-channel";
import type { ThreadChannelEvents } from "../contract";

/** How often others are told that one still writes, and how long they believe it. */
const [tellMilliseconds, believeMilliseconds] = [3_000, 6_000];

interface Writer {
  by: number;
  name: string;
  until: number;
}

/** Who else is writing, in one line that always has its place; for the eye alone, since it would interrupt whoever listens. */
export default function TypingLine({ threadId, form }: { threadId: number; form: RefObject<HTMLFormElement | null> }) {
  const { t } = useLingui();
  const format = useFormat();
  const [writers, setWriters] = useState<Writer[]>([]);
  useChannel(`thread:${threadId}`, (event, payload) => {
    if (event === "typing") {
      const { by, name } = payload as ThreadChannelEvents["typing"];
      setWriters((now) => [...now.filter((one) => one.by !== by), { by, name, until: Date.now() + believeMilliseconds }]);
    }
    if (event === "message_posted") {
      const { message } = payload as ThreadChannelEvents["message_posted"];
      setWriters((now) => now.filter(({ by }) => by !== message.by));
    }
  });

  useEffect(() => {
    if (writers.length === 0) return;
    const timer = setTimeout(() => setWriters((now) => now.filter(({ until }) => until > Date.now())), 1_000);
    return () => clearTimeout(timer);
  }, [writers]);

  useEffect(() => {
    const element = form.current;
    let told = 0;
    const tell = () => {
      if (Date.now() - told < tellMilliseconds) return;
      told = Date.now();
      signal(`thread:${threadId}`, "typing");
    };
    element?.addEventListener("input", tell);
    return () => element?.removeEventListener("input", tell);
  }, [threadId, form]);

  if (writers.length === 0) return null;
  const names = format.list(writers.map(({ name }) => name));
  return <span aria-hidden="true">{t({ id: "discussion.typing", message: plural(writers.length, { one: `${names} is writing…`, other: `${names} are writing…` }) })}</span>;
}
