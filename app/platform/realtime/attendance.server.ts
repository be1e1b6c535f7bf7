import type { Namespace } from "socket.io";
import type { Actor } from "../auth/actor";
import type { Attendance } from "./channels";

/** Most names that are told. */
const mostNames = 20;
/** What changes within this time is told at once: a page that is loaded again leaves and comes. */
const settleMilliseconds = 1_000;

const attended = new Set<string>();

/**
 * Those who follow a kind of channel hear `attendance`, now and whenever it changes. It is read off the open connections
 * and kept nowhere. Called while the process starts.
 */
export function registerAttendance(kind: string): void {
  attended.add(kind);
}

type Present = readonly (readonly [personId: number, name: string])[];

/** What one process asks the others of a channel; they answer with whom they have there. */
const question = "who is there";
/** The answers there are, where one process does not answer. */
const inTime = ({ responses = [] }: { responses?: Present[] }): Present[] => responses;

/**
 * Hears of everybody who joins or leaves such a channel, in whichever way, and tells those who are there. Where there are
 * other processes they are asked whom they have.
 */
export function tellAttendance(connections: Namespace, actorOf: (connection: string) => Actor | undefined, hasOthers: boolean): void {
  const here = (channel: string): Present => [...(connections.adapter.rooms.get(channel) ?? [])].flatMap((connection) => {
    const actor = actorOf(connection);
    return actor ? [[actor.personId, actor.displayName] as const] : [];
  });
  const elsewhere = async (channel: string): Promise<Present> =>
    hasOthers ? ((await connections.serverSideEmitWithAck(question, channel).catch(inTime)) as Present[]).flat() : [];
  connections.on(question, (channel: string, answer: (present: Present) => void) => answer(here(channel)));
  const pending = new Set<string>();
  const change = (channel: string) => {
    if (!attended.has(channel.split(":")[0] ?? "") || pending.has(channel)) return;
    pending.add(channel);
    setTimeout(() => {
      pending.delete(channel);
      void elsewhere(channel).then((others) => connections.to(channel).emit("attendance", { ...attendanceOf([...here(channel), ...others]), channel }));
    }, settleMilliseconds).unref();
  };
  connections.adapter.on("join-room", change);
  connections.adapter.on("leave-room", change);
}

function attendanceOf(present: Present): Attendance {
  const people = new Map(present);
  return { count: people.size, people: [...people].slice(0, mostNames).map(([id, name]) => ({ id, name })) };
}
