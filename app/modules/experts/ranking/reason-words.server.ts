import { msg, plural } from "@lingui/core/macro";
import type { I18n } from "@lingui/core";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import type { CountryKind, ExpertiseLevel } from "../contract";
import type { EvidenceKind } from "../support-contract";
import type { ChainStep, Reason, ReasonWords } from "./contract";

/** A reason of one kind. */
type Of<Kind extends Reason["kind"]> = Extract<Reason, { kind: Kind }>;

const levelWords = (i18n: I18n): Record<ExpertiseLevel, string> => ({
  reference: i18n._(msg({ id: "experts.level.reference", message: "reference" })),
  advanced: i18n._(msg({ id: "experts.level.advanced", message: "advanced" })),
  working: i18n._(msg({ id: "experts.level.working", message: "working knowledge" })),
});

const workWords = (i18n: I18n): Record<CountryKind, string> => ({
  posting: i18n._(msg({ id: "experts.kind.posting", message: "posting" })),
  mission: i18n._(msg({ id: "experts.kind.mission", message: "mission" })),
  project: i18n._(msg({ id: "experts.kind.project", message: "project" })),
  remote: i18n._(msg({ id: "experts.kind.remote", message: "remote support" })),
});

const chainWords = (i18n: I18n): Record<ChainStep, string> => ({
  technical: i18n._(msg({ id: "experts.reason.chain.technical", message: "in the team that serves the country" })),
  administrative: i18n._(msg({ id: "experts.reason.chain.administrative", message: "in the office that covers the country" })),
  region: i18n._(msg({ id: "experts.reason.chain.region", message: "in the same region" })),
  headquarters: i18n._(msg({ id: "experts.reason.chain.headquarters", message: "at headquarters" })),
  outside_staff: i18n._(msg({ id: "experts.reason.chain.outsideStaff", message: "consultant, on the roster or from outside" })),
  elsewhere: i18n._(msg({ id: "experts.reason.chain.elsewhere", message: "from another region" })),
});

const evidenceKindWords = (i18n: I18n): Record<EvidenceKind, string> => ({
  mission: i18n._(msg({ id: "experts.evidence.missions", message: "Missions" })),
  publication: i18n._(msg({ id: "experts.evidence.publications", message: "Publications" })),
  guidance: i18n._(msg({ id: "experts.evidence.guidance", message: "Guidance" })),
  answer: i18n._(msg({ id: "experts.evidence.answers", message: "Accepted answers" })),
  training: i18n._(msg({ id: "experts.evidence.trainings", message: "Trainings given" })),
  review: i18n._(msg({ id: "experts.evidence.reviews", message: "Reviews" })),
  confirmation: i18n._(msg({ id: "experts.evidence.confirmations", message: "Confirmed by colleagues" })),
});

function evidenceWords(i18n: I18n, { counts, latest, latestKind, title, href, country }: Of<"evidence">): ReasonWords {
  const kinds = evidenceKindWords(i18n);
  const all = counts.map(({ kind, count }) => `${kinds[kind]} ${count}`).join(" · ");
  const day = latest.text;
  const text = latestKind === "mission" && country
    ? i18n._(msg({ id: "experts.reason.shownIn", message: `${all} (one in ${country}, ${day})` }))
    : i18n._(msg({ id: "experts.reason.shown", message: `${all} (one on ${day})` }));
  return { text, tone: "plain", ...(title ? { quote: title, href } : {}) };
}

function languageWords(i18n: I18n, { name, level, skill, isEnough }: Of<"language">): ReasonWords {
  const text = {
    speak: i18n._(msg({ id: "experts.reason.speaks", message: `speaks ${name} at ${level}` })),
    read: i18n._(msg({ id: "experts.reason.reads", message: `reads ${name} at ${level}` })),
    write: i18n._(msg({ id: "experts.reason.writes", message: `writes ${name} at ${level}` })),
  }[skill];
  return { text, tone: isEnough ? "plain" : "caution" };
}

function freeWords(i18n: I18n, { days, of, firstDay, isEnough }: Of<"free">): ReasonWords {
  const from = firstDay?.text ?? "";
  return isEnough
    ? { text: i18n._(msg({ id: "experts.reason.free", message: `free on ${days} of ${of} working days, long enough from ${from}` })), tone: "plain" }
    : { text: i18n._(msg({ id: "experts.reason.busy", message: `free on ${days} of ${of} working days, never long enough` })), tone: "caution" };
}

function trainingWords(i18n: I18n, { until, isEnough }: Of<"training">): ReasonWords {
  const day = until?.text ?? "";
  if (isEnough) return { text: i18n._(msg({ id: "experts.reason.trained", message: `security training valid until ${day}` })), tone: "plain" };
  return until
    ? { text: i18n._(msg({ id: "experts.reason.trainingEnds", message: `security training only until ${day}` })), tone: "caution" }
    : { text: i18n._(msg({ id: "experts.reason.untrained", message: "no security training known" })), tone: "caution" };
}

function fieldWords(i18n: I18n, { label, level, years: number }: Of<"field">): ReasonWords {
  const known = levelWords(i18n)[level];
  if (!number) return { text: `${label} (${known})`, tone: "plain" };
  const [one, other] = [known, i18n._(msg({ id: "experts.years", message: plural(number, { one: "# year", other: "# years" }) }))];
  return { text: `${label} (${i18n._(msg({ id: "experts.pair", message: `${one}, ${other}` }))})`, tone: "plain" };
}

function countryWords(i18n: I18n, { name, work, fromYear, untilYear }: Of<"country">): ReasonWords {
  const [one, other] = [workWords(i18n)[work], untilYear === fromYear ? String(fromYear) : `${fromYear}–${untilYear ?? ""}`];
  return { text: `${name} (${i18n._(msg({ id: "experts.pair", message: `${one}, ${other}` }))})`, tone: "plain" };
}

const plain = (text: string): ReasonWords => ({ text, tone: "plain" });
const caution = (text: string): ReasonWords => ({ text, tone: "caution" });

function travelWords(i18n: I18n, { how, isAble }: Of<"travels">): ReasonWords {
  const text = how === "remote_only" ? i18n._(msg({ id: "experts.travels.remote", message: "helps from afar only" })) : i18n._(msg({ id: "experts.travels.ownRegion", message: "travels within the region" }));
  return { text, tone: isAble ? "plain" : "caution" };
}

/** A reason as a reader is told it. */
export function reasonInWords(reason: Reason, locale: Locale): ReasonWords {
  const i18n = i18nFor(locale);
  switch (reason.kind) {
    case "field": return fieldWords(i18n, reason);
    case "evidence": return evidenceWords(i18n, reason);
    case "language": return languageWords(i18n, reason);
    case "country": return countryWords(i18n, reason);
    case "nearby": {
      const countries = formatFor(locale, "UTC").list(reason.countries);
      return plain(i18n._(msg({ id: "experts.reason.nearby", message: `has worked in ${countries}` })));
    }
    case "free": return freeWords(i18n, reason);
    case "notice": {
      const { days } = reason;
      return caution(i18n._(msg({ id: "experts.reason.notice", message: `working days of notice asked for: ${days}` })));
    }
    case "entry": {
      const { days } = reason;
      return caution(i18n._(msg({ id: "experts.reason.entry", message: `days left for a visa, should one be needed: ${days}` })));
    }
    case "clock": {
      const { hours } = reason;
      return plain(i18n._(msg({ id: "experts.reason.clock", message: `working hours in common: ${hours}` })));
    }
    case "load": {
      const { missions } = reason;
      return plain(i18n._(msg({ id: "experts.reason.load", message: `missions within the year: ${missions}` })));
    }
    case "chain": return plain(chainWords(i18n)[reason.step]);
    case "travels": return travelWords(i18n, reason);
    case "training": return trainingWords(i18n, reason);
    case "standby": return plain(reason.where === "world" ? i18n._(msg({ id: "experts.standby.world", message: "on standby for disasters anywhere" })) : i18n._(msg({ id: "experts.standby.region", message: "on standby for disasters in the region" })));
    case "closed": return caution(i18n._(msg({ id: "experts.reason.closed", message: "asks not to be approached at the moment" })));
    case "stale": return caution(i18n._(msg({ id: "experts.reason.stale", message: "profile not confirmed for a year" })));
    case "words": {
      const words = reason.words.join(" ");
      return plain(i18n._(msg({ id: "experts.reason.words", message: `the profile has words of: ${words}` })));
    }
  }
}
