import { useLingui } from "@lingui/react/macro";
import type { GateName } from "../life/gates";
import type { Done, PlanFormat } from "../life/plan";
import type { Stage } from "../life/steps";

/** The words for the stages of a text, for what it has to pass, and for what reviewers say. */
export function useLifeWords() {
  const { t } = useLingui();
  const stage: Record<Stage, string> = {
    draft: t({ id: "guidance.stage.draft", message: "Being written" }),
    in_review: t({ id: "guidance.stage.inReview", message: "In review" }),
    approved: t({ id: "guidance.stage.approved", message: "Approved, not published yet" }),
  };
  const gate: Record<GateName, string> = {
    sources_checked: t({ id: "guidance.gate.sources", message: "Conventions, laws and figures are checked at their source" }),
    formats_planned: t({ id: "guidance.gate.formats", message: "The formats it will appear in are planned" }),
    languages_planned: t({ id: "guidance.gate.languages", message: "The languages it will appear in are planned" }),
    reviewers_approve: t({ id: "guidance.gate.reviewers", message: "A reviewer approves" }),
    regions_approve: t({ id: "guidance.gate.regions", message: "Two reviewers from other regions approve" }),
    nobody_objects: t({ id: "guidance.gate.objections", message: "No reviewer asks for changes" }),
  };
  const verdict = {
    approve: t({ id: "guidance.verdict.approve", message: "Approves" }),
    changes: t({ id: "guidance.verdict.changes", message: "Asks for changes" }),
    none: t({ id: "guidance.verdict.none", message: "Has not answered yet" }),
  };
  const format: Record<PlanFormat, string> = {
    html: t({ id: "guidance.format.html", message: "Web page" }),
    pdf: t({ id: "guidance.format.pdf", message: "Accessible PDF" }),
    docx: t({ id: "guidance.format.docx", message: "Word" }),
    epub: t({ id: "guidance.format.epub", message: "E-book" }),
    print: t({ id: "guidance.format.print", message: "Printed edition" }),
    slides: t({ id: "guidance.format.slides", message: "Slides" }),
    video: t({ id: "guidance.format.video", message: "Video" }),
  };
  const done: Record<Done, string> = {
    there: t({ id: "guidance.done.there", message: "Readers have it" }),
    behind: t({ id: "guidance.done.behind", message: "Behind its source" }),
    begun: t({ id: "guidance.done.begun", message: "Being written" }),
    open: t({ id: "guidance.done.open", message: "Not begun" }),
  };
  return { stage, gate, verdict, format, done };
}
