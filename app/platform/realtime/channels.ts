/** A live channel's name: its kind and the id of the thing it follows, "thread:12". */
export type ChannelName = `${string}:${number}`;

/** What the browser says when it wants to follow something; answered with ok or an error code. */
export type SubscribeAnswer = { ok: true } | { ok: false; code: "not_found" | "too_many_requests" };

/** Path of the socket.io endpoint. */
export const realtimePath = "/socket.io";

/** Path of the collaboration websocket. */
export const collaborationPath = "/collaboration";
