import type { Locale } from "~/platform/i18n/locales";

/** What an issue can hold. */
export const itemKinds = ["thread", "document", "person", "event"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Longest texts, in characters. */
export const maxNewsletterTitle = 80;
export const maxPurpose = 300;
export const maxIssueTitle = 140;
export const maxIntro = 4_000;
export const maxLine = 280;
/** Most things in one issue, and most that wait in an inbox from one person. */
export const maxItems = 30;
export const maxProposals = 10;

/** How long a letter that was let go can be called back, in minutes. */
export const callBackMinutes = 2;

/** A thing of an issue as its reader meets it. */
export interface IssueItem {
  id: number;
  kind: ItemKind;
  title: string;
  href: string;
  /** Whose it is; null where no team is concerned. */
  teamName: string | null;
  /** Why it is here, in its proposer's words. */
  line: string;
  language: Locale;
}

/** Addresses that are pages of their own below /newsletters. */
export const reservedSlugs: readonly string[] = ["unsubscribe"];

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    "newsletters.proposed": { newsletterId: number; itemId: number };
    /** A newsletter was named anew; its issues are found under what it is called. */
    "newsletters.named": { newsletterId: number };
    /** An issue was let go; its mails follow, and its page can be read. */
    "newsletters.issue_released": { issueId: number };
    /** All mails of an issue have gone. */
    "newsletters.issue_sent": { issueId: number };
  }
}
