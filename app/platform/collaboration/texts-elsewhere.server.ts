import { Redis as RedisExtension } from "@hocuspocus/extension-redis";
import { IncomingMessage, type afterLoadDocumentPayload, type afterUnloadDocumentPayload, type onAwarenessUpdatePayload } from "@hocuspocus/server";
import type { Redis } from "ioredis";
import { applyUpdate } from "yjs";
import { doElsewhere, registerErrand } from "../events/everywhere.server";
import { logOf } from "../log/log.server";
import type { RedisLink } from "../redis/redis.server";
import { texts } from "./collaboration.server";
import { hostOf } from "./document-hosts.server";
import { departuresElsewhere, type TellDeparture } from "./departures-elsewhere.server";
import { fromElsewhere, storedBy } from "./open-texts.server";

/** How long what is to be told waits for the database. */
const storeMilliseconds = 10_000;
/** How long opening a text waits for the other processes. */
const openMilliseconds = 3_000;

/** Has the other processes take in what is stored of a text that they have open: its name, or null for all. */
const catchUpErrand = "collaboration.catch-up";

type Publish = (channel: string, message: Buffer) => Promise<number>;

/** A message of the extension begins with its sender: one byte of length, and the name. */
const textIn = (message: Buffer): string => new IncomingMessage(message.subarray(1 + (message[0] ?? 0))).readVarString();

/**
 * Nothing of a text leaves this process before it is stored. So what comes from another process need not be stored again,
 * and can be confirmed to a browser that connects here after the other one was killed.
 */
function tellOnlyWhatIsStored(connection: Redis): Redis {
  const publish = connection.publish.bind(connection) as Publish;
  connection.publish = (async (channel: string, message: Buffer) => {
    const document = texts.documents.get(textIn(message));
    const stored = document ? await storedBy(document, storeMilliseconds).then(() => true, () => false) : true;
    return stored ? publish(channel, message) : 0;
  }) as Redis["publish"];
  return connection;
}

/** Texts that are open on several processes at once: what is written on one appears on the others, with who writes where. */
class TextsElsewhere extends RedisExtension {
  constructor(private readonly link: RedisLink, [telling, hearing]: [Redis, Redis], private readonly tellDeparture: TellDeparture) {
    const connections = [telling, hearing];
    super({ prefix: `${link.prefix}:texts`, createClient: () => connections.shift() ?? hearing });
  }

  /** While Redis is away a text is opened from the database alone; `meetAgain` makes up for it. */
  override async afterLoadDocument(loaded: Pick<afterLoadDocumentPayload, "documentName" | "document">): Promise<void> {
    if (!this.link.isThere()) return;
    const met = super.afterLoadDocument(loaded as afterLoadDocumentPayload).catch((error: unknown) => {
      logOf("collaboration").warn({ err: error, text: loaded.documentName }, "a text could not be brought together with other processes");
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, openMilliseconds)));
    await Promise.race([met, late]);
    clearTimeout(timer);
  }

  /** Every process stores what it was given, under the document's lock in the database, and projecting twice is projecting once: no further lock is needed. */
  override onStoreDocument(): Promise<void> {
    return Promise.resolve();
  }

  override afterStoreDocument(): Promise<void> {
    return Promise.resolve();
  }

  override async onAwarenessUpdate(update: onAwarenessUpdatePayload): Promise<void> {
    await super.onAwarenessUpdate(update);
    this.tellDeparture(update);
  }

  /** Nobody waits for what the others may not have heard yet: it is stored, and they are told to look. */
  override beforeUnloadDocument(): Promise<void> {
    return Promise.resolve();
  }

  override async afterUnloadDocument(unloaded: afterUnloadDocumentPayload): Promise<void> {
    await super.afterUnloadDocument(unloaded);
    await askToCatchUp(unloaded.documentName);
  }

  /** After a time without Redis: every open text is told of anew, and what was stored meanwhile is taken in. */
  async meetAgain(): Promise<void> {
    await Promise.all([...texts.documents].map(([documentName, document]) => this.afterLoadDocument({ documentName, document })));
    await catchUp(null);
  }
}

/** Has the other processes take in what is stored of a text, or of all. Never rejects. */
const askToCatchUp = (name: string | null): Promise<void> =>
  doElsewhere(catchUpErrand, name).catch((error: unknown) => logOf("collaboration").warn({ err: error, text: name }, "the other processes could not be told of the last changes"));

/** Takes in what other processes have stored of a text that is open here, or of all. Never rejects. */
async function catchUp(name: string | null): Promise<void> {
  for (const document of texts.documents.values()) {
    if (name !== null && document.name !== name) continue;
    try {
      const { host, id } = hostOf(document.name);
      applyUpdate(document, await host.load(id), fromElsewhere);
    } catch (error) {
      logOf("collaboration").warn({ err: error, text: document.name }, "what is stored of a text could not be read");
    }
  }
}

/** From here on texts are open on all processes together. */
export async function openTextsTogether(redis: RedisLink) {
  const connections: [Redis, Redis] = [tellOnlyWhatIsStored(await redis.telling()), redis.hearing()];
  const elsewhere = new TextsElsewhere(redis, connections, await departuresElsewhere(redis));
  texts.configure({ extensions: [elsewhere] });
  registerErrand(catchUpErrand, catchUp);
  redis.onReturn(() => void elsewhere.meetAgain());
  return { catchUp, askToCatchUp };
}
