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

/** Hears of everybody who joins or leaves such a channel, in whichever way, and tells those who are there. */
export function tellAttendance(connections: Namespace, actorOf: (connection: string) => Actor | undefined): void {
  const pending = new Set<string>();
  const change = (channel: string) => {
    if (!attended.has(channel.split(":")[0] ?? "") || pending.has(channel)) return;
    pending.add(channel);
    setTimeout(() => {
      pending.delete(channel);
      connections.to(channel).emit("attendance", { ...attendanceOf(connections.adapter.rooms.get(channel), actorOf), channel });
    }, settleMilliseconds).unref();
  };
  connections.adapter.on("join-room", change);
  connections.adapter.on("leave-room", change);
}

function attendanceOf(room: ReadonlySet<string> | undefined, actorOf: (connection: string) => Actor | undefined): Attendance {
  const people = new Map([...(room ?? [])].flatMap((connection) => {
    const actor = actorOf(connection);
    return actor ? [[actor.personId, actor.displayName] as const] : [];
  }));
  return { count: people.size, people: [...people].slice(0, mostNames).map(([id, name]) => ({ id, name })) };
}
