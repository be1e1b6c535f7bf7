import { environment } from "~/platform/environment.server";

/** The domain of our own addresses and of the ids of letters. */
export const mailDomain = (): string => environment().MAIL_DOMAIN ?? new URL(environment().publicUrl).hostname;

/** Whether answers by mail reach us. */
export const takesMail = (): boolean => environment().SMTP_IN_PORT !== undefined;

/** An address of ours: what it is for, and a secret word or a team's address behind a plus sign. */
export const ownAddress = (kind: "reply" | "stop" | "start", word: string): string => `${kind}+${word}@${mailDomain()}`;
