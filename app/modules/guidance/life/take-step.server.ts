import { z } from "zod";
import type { Actor } from "~/platform/auth/actor";
import { notFound } from "~/platform/errors";
import { arrangementSchema, gateSchema, planSchema, publicationSchema, reviewAnswerSchema, reviewRequestSchema, validitySchema, withdrawalSchema } from "../schema.server";
import { planGuidance } from "./plan-guidance.server";
import { arrangeGuidance, publishGuidance, reinstateGuidance, renewGuidance, withdrawGuidance } from "./publish.server";
import { answerReview, approveGuidance, recallFromReview, sendForReview, tickGate, type Taken } from "./review.server";
import type { Step } from "./steps";

interface Taking<Schema extends z.ZodType> {
  schema: Schema;
  take(actor: Actor, documentId: number, input: z.output<Schema>): Promise<Taken>;
}

const taking = <Schema extends z.ZodType>(schema: Schema, take: Taking<Schema>["take"]): Taking<z.ZodType> => ({ schema, take: take as Taking<z.ZodType>["take"] });

const nothing = z.object({});

/** What a form says for each step, and the use case that takes it. */
const takings: Record<Step, Taking<z.ZodType>> = {
  send: taking(reviewRequestSchema, sendForReview),
  recall: taking(nothing, recallFromReview),
  tick: taking(gateSchema, tickGate),
  plan: taking(planSchema, planGuidance),
  answer: taking(reviewAnswerSchema, answerReview),
  approve: taking(nothing, approveGuidance),
  publish: taking(publicationSchema, publishGuidance),
  renew: taking(validitySchema, renewGuidance),
  withdraw: taking(withdrawalSchema, withdrawGuidance),
  reinstate: taking(nothing, reinstateGuidance),
  arrange: taking(arrangementSchema, arrangeGuidance),
};

/** How the step that a form names is taken. Throws `not_found` for none. */
export const takeStep = (name: string): Taking<z.ZodType> => (Object.hasOwn(takings, name) ? takings[name as Step] : notFound("step"));
