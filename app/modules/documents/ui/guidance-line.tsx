import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFormat } from "~/platform/i18n/format";
import { Notice, type NoticeTone } from "~/ui/notice";
import { TextLink } from "~/ui/text-link";
import { draftQuery } from "../hrefs";
import type { GuidanceFacts } from "../standing/standing-columns.server";

const tones: Record<GuidanceFacts["standing"], NoticeTone> = { draft: "info", valid: "positive", review_due: "caution", expired: "critical", withdrawn: "critical", superseded: "critical" };

interface GuidanceLineProps {
  guidance: GuidanceFacts;
  reads: "published" | "draft";
  /** the document's address */
  href: string;
  mayWrite: boolean;
  /** what one can do about it here */
  action?: ReactNode;
}

/** How far one may rely on what one reads, in words: who approved it, until when it holds, what holds instead. */
export function GuidanceLine({ guidance, reads, href, mayWrite, action }: GuidanceLineProps) {
  const { standing, version } = guidance;
  if (reads === "draft" && version) {
    const number = version.number;
    return (
      <Notice still title={<Trans id="documents.guidance.draftRead">You read what is being written</Trans>} action={action}>
        <Trans id="documents.guidance.draftReadText">Readers see version {number}, which was approved. <TextLink to={href}>Read what they see</TextLink>.</Trans>
      </Notice>
    );
  }
  return (
    <Notice still tone={tones[standing]} title={<StandingTitle guidance={guidance} />} action={action}>
      <StandingText guidance={guidance} />
      {mayWrite && version ? <> <TextLink to={`${href}${draftQuery}`}>{guidance.ahead ? <Trans id="documents.guidance.seeDraftAhead">See what has been written since</Trans> : <Trans id="documents.guidance.seeDraft">See the text being written</Trans>}</TextLink></> : null}
    </Notice>
  );
}

function StandingTitle({ guidance: { standing, version, reviewOn, expiresOn, withdrawn } }: { guidance: GuidanceFacts }) {
  const format = useFormat();
  if (standing === "draft" || !version) return <Trans id="documents.guidance.draft">Draft: nobody has approved this yet</Trans>;
  const [due, end, number] = [format.day(reviewOn), format.day(expiresOn), version.number];
  if (standing === "superseded") return <Trans id="documents.guidance.superseded">Replaced: do not rely on this any more</Trans>;
  if (standing === "withdrawn") {
    const on = format.date(withdrawn?.at ?? "");
    return <Trans id="documents.guidance.withdrawn">Withdrawn on {on}: do not rely on this any more</Trans>;
  }
  if (standing === "expired") return <Trans id="documents.guidance.expired">Expired on {end}: check before you rely on it</Trans>;
  if (standing === "review_due") return <Trans id="documents.guidance.due">Review has been due since {due}; it holds until {end}</Trans>;
  return <Trans id="documents.guidance.valid">Approved guidance, version {number}, valid until {end}</Trans>;
}

function StandingText({ guidance: { version, withdrawn, successor, owner } }: { guidance: GuidanceFacts }) {
  const format = useFormat();
  const [instead, place] = [successor?.title, successor?.href ?? ""];
  const who = <TextLink to={`/experts/${owner.handle}`}><bdi>{owner.name}</bdi></TextLink>;
  if (!version) return <Trans id="documents.guidance.owner">{who} answers for it.</Trans>;
  const [number, on, approver] = [version.number, format.date(version.approvedAt ?? ""), version.approvedBy];
  return (
    <>
      {successor ? <p><Trans id="documents.guidance.successor">Read instead: <TextLink to={place}><bdi>{instead}</bdi></TextLink></Trans></p> : null}
      {withdrawn?.reason ? <p dir="auto" className="text-start">{withdrawn.reason}</p> : null}
      <Trans id="documents.guidance.approved">Version {number} was approved on {on} by <bdi>{approver}</bdi>.</Trans> <Trans id="documents.guidance.owner">{who} answers for it.</Trans>
    </>
  );
}
