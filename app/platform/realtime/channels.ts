/** A live channel's name: its kind and the id of the thing it follows, "thread:12". */
export type ChannelName = `${string}:${number}`;

/** What the browser says when it wants to follow something; answered with ok or an error code. */
export type SubscribeAnswer = { ok: true } | { ok: false; code: "not_found" | "too_many_requests" };

/** What a browser shows already of what a channel tells, by the names of its parts; said with the wish to follow it, so that it hears what it missed. */
export type Shown = Record<string, unknown>;

/** Who follows a channel, as everybody there is told by the event `attendance`: so many people, and the names of the first of them. */
export interface Attendance {
  count: number;
  people: { id: number; name: string }[];
}

/** Path of the socket.io endpoint. */
export const realtimePath = "/socket.io";

/** Path of the collaboration websocket. */
export const collaborationPath = "/collaboration";
