import { environment } from "~/platform/environment.server";
import { mailDomain } from "~/platform/mail/mail-in.server";

/** Whether answers by mail reach us. */
export const takesMail = (): boolean => environment().SMTP_IN_PORT !== undefined;

/** An address of ours: what it is for, and a secret word behind a plus sign. */
export const ownAddress = (kind: "reply" | "stop" | "start", word: string): string => `${kind}+${word}@${mailDomain()}`;
