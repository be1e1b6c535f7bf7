import { lazy, Suspense } from "react";
import type { MessageLine, NamedNobody } from "../../contract";
import { abilitiesOn, type MessageAbilities } from "../../policy";
import type { MessageTools } from "./use-message-tools";

const MessageMenu = lazy(() => import("./message-menu"));
const MessageEditor = lazy(() => import("./message-editor"));
const NobodyNote = lazy(() => import("./nobody-note"));

/** Who reads a thread, as far as their messages' tools depend on it. */
export interface MessageReader {
  me: number;
  post: boolean;
  order: boolean;
}

/** What the reader may do with a message, by the server's own rule. */
const readersAbilities = ({ me, post, order }: MessageReader, { by, gone }: MessageLine): MessageAbilities =>
  abilitiesOn({ mayPost: post, mayOrder: order, own: by === me, deleted: gone !== undefined });

interface OpenMenuProps {
  message: MessageLine;
  reader: MessageReader;
  tools: MessageTools;
  onQuote: (seq: number) => void;
}

/** The tools of the message on which they are open. */
export function OpenMenu({ message, reader, tools, onQuote }: OpenMenuProps) {
  return <Suspense><MessageMenu message={message} me={reader.me} abilities={readersAbilities(reader, message)} tools={tools} onQuote={onQuote} /></Suspense>;
}

/** The box in place of the message that is edited. */
export function OpenEditor({ seq, tools }: { seq: number; tools: MessageTools }) {
  return <Suspense><MessageEditor seq={seq} tools={tools} /></Suspense>;
}

/** What its writer is told of the message that called nobody. */
export function ToldNobody({ nobody, href }: { nobody: NamedNobody; href: string }) {
  return <li className="pb-3"><Suspense><NobodyNote nobody={nobody} href={href} /></Suspense></li>;
}
