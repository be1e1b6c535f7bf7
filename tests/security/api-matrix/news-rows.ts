import { told } from "../access-matrix/announcement-rows";
import { written } from "../access-matrix/newsletter-rows";
import type { World } from "../access-matrix/world";
import { anybody, type ApiAsked, type ApiRow } from "./row";

const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

const ofAnnouncement = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { id: world.announcementId ?? 2_000_000_000 }, ...more });
const ofLetter = (more: Partial<ApiAsked> = {}, path: ApiAsked["path"] = {}) => (world: World): ApiAsked => ({ path: { slug: `letter-${world.team.id}`, ...path }, ...more });

/** What a team is told and the letters of a team are its members', whatever its visibility. Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended. */
export const newsApiRows: ApiRow[] = [
  { operation: "listAnnouncements", ask: () => ({}), expected: anybody(200) },
  { operation: "listAudiences", ask: () => ({}), expected: anybody(200) },
  { operation: "getAnnouncement", ask: ofAnnouncement(), before: told, expected: "401 404 404 200 200 200 200 404 404 401" },
  {
    operation: "announce", what: "to the team", ask: ({ team }) => ({ body: { audience: `team:${team.id}`, expiresOn: soon, texts: { en: { title: "Told", text: "Words" } } } }),
    expected: "401 422 422 422 422 201 201 422 422 401",
  },
  { operation: "dismissAnnouncement", ask: ofAnnouncement(), before: told, expected: "401 404 404 204 204 204 204 404 404 401" },
  { operation: "recallAnnouncement", ask: ofAnnouncement(), before: told, expected: "401 404 404 204 204 204 204 404 404 401" },
  { operation: "withdrawAnnouncement", ask: ofAnnouncement(), before: told, expected: "401 404 404 403 403 403 204 404 404 401" },
  { operation: "restoreAnnouncement", ask: ofAnnouncement(), before: told, expected: "401 404 404 403 403 403 204 404 404 401" },
  { operation: "getAnnouncementTexts", ask: ofAnnouncement(), before: told, expected: "401 404 404 403 403 403 200 404 404 401" },
  {
    operation: "correctAnnouncement", ask: (world) => ofAnnouncement({ body: { expiresOn: soon, texts: { en: { title: `Told ${world.secret}`, text: "Words" } } } })(world), before: told,
    expected: "401 404 404 403 403 403 204 404 404 401",
  },

  { operation: "listNewsletters", ask: () => ({}), expected: anybody(200) },
  { operation: "getNewsletter", ask: ofLetter(), before: written, expected: "401 404 404 200 200 200 200 404 404 401" },
  { operation: "beginNewsletter", what: "of the team", ask: ({ team }) => ({ body: { team: team.slug, title: "New", purpose: "" } }), expected: "401 404 403 403 403 201 201 403 403 401" },
  { operation: "getNewsletterNames", ask: ofLetter(), before: written, expected: "401 404 404 403 403 200 200 404 404 401" },
  { operation: "nameNewsletter", ask: (world) => ofLetter({ body: { texts: { en: { title: `Letter ${world.secret}` } } } })(world), before: written, expected: "401 404 404 403 403 204 204 404 404 401" },
  { operation: "subscribe", ask: ofLetter(), before: written, expected: "401 404 404 204 204 204 204 404 404 401" },
  { operation: "unsubscribe", ask: ofLetter(), before: written, expected: "401 404 404 204 204 204 204 404 404 401" },
  {
    operation: "proposeItem", ask: (world) => ofLetter({ body: { address: `/teams/${world.team.slug}/threads/${world.threadId}`, line: "Why" } })(world), before: written,
    expected: "401 404 404 403 201 201 201 404 404 401",
  },
  { operation: "takeProposalBack", what: "of nobody", ask: ofLetter({}, { item: 2_000_000_000 }), before: written, expected: "401 404 404 204 204 204 204 404 404 401" },
  { operation: "getNewsletterIssue", what: "that was sent", ask: ofLetter({}, { number: 1 }), before: written, expected: "401 404 404 200 200 200 200 404 404 401" },
  { operation: "beginNewsletterIssue", ask: ofLetter(), before: written, expected: "401 404 404 403 403 201 201 404 404 401" },
  { operation: "writeNewsletterIssue", ask: ofLetter({ body: { texts: { en: { title: "Named", intro: "" } } } }, { number: 2 }), before: written, expected: "401 404 404 403 403 204 204 404 404 401" },
  { operation: "composeNewsletterIssue", what: "with an item that is none", ask: ofLetter({ body: { step: "up", item: 2_000_000_000 } }, { number: 2 }), before: written, expected: "401 404 404 403 403 204 204 404 404 401" },
];
