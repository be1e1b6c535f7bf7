import type { HangUp } from "./hang-up";

/** Stops a hook of Hocuspocus and tells the browser why. It has no message: with one, Hocuspocus would print it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: number;
  readonly reason: string;

  constructor({ code, reason }: HangUp) {
    super("");
    this.code = code;
    this.reason = reason;
  }
}
