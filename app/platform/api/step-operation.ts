import { z } from "zod";
import { operation, type Call, type Operation, type Outcome } from "./operation";
import { done, none } from "./shapes";
import { understood } from "./understood";

type Fields = Record<string, unknown>;
type Steps<Step> = z.ZodType<Step> & { options: readonly z.ZodObject[] };
type Asked = Call<Fields, Fields, unknown>;

interface StepParts<Step extends { intent: string }, Intent extends Step["intent"]> extends Pick<Operation, "id" | "method" | "path" | "area" | "scope" | "summary" | "description" | "problems"> {
  /** Which of the form's steps it is. */
  intent: Intent;
  /** Parameters of the address that are no fields of the step. */
  parameters?: z.ZodObject;
  /** What the reference says of a field, where its name does not say it all. */
  fields?: Record<string, string>;
  /** A body, for those who read about it. */
  example?: Fields;
  /** 204 and nothing, unless it says otherwise. */
  answer?: Operation["answer"];
  take(call: Asked, step: Extract<Step, { intent: Intent }>): Promise<Outcome<unknown> | void>;
}

const takes = (field: z.ZodType, value: unknown): boolean => field.safeParse(value).success;
const isBox = (field: z.ZodType): boolean => takes(field, "on") && takes(field, undefined) && !takes(field, "off");
const isYesOrNo = (field: z.ZodType): boolean => takes(field, "yes") && takes(field, "no") && !takes(field, "perhaps");

/** A field as programs send it: true and false where a form has a box or two buttons, null for what may be left out. */
function fieldForPrograms(field: z.ZodType, description: string | undefined): z.ZodType {
  const told = isBox(field) ? z.boolean().default(false) : isYesOrNo(field) ? z.boolean() : takes(field, undefined) ? field.nullable() : field;
  return description === undefined ? told : told.meta({ description });
}

/** What a form would have sent. */
function asForm(shape: Record<string, z.ZodType>, sent: Fields): Fields {
  const kept = Object.entries(sent).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([name, value]) => {
    const field = shape[name];
    if (!field || typeof value !== "boolean") return [name, value];
    return [name, isBox(field) ? (value ? "on" : undefined) : value ? "yes" : "no"];
  }));
}

/**
 * One step of a page's form as an operation: the same fields with the same limits, those in braces from the address and the
 * others from the body, checked by the form's own schema before `take` is called. For steps whose fields stay the same when
 * they are read twice.
 */
export function stepOperation<Step extends { intent: string }, Intent extends Step["intent"]>(steps: Steps<Step>, parts: StepParts<Step, Intent>): Operation {
  const { intent, parameters = z.object({}), fields = {}, example = {}, take, answer = done, ...told } = parts;
  const step = steps.options.find(({ shape }) => takes(shape.intent as z.ZodType, intent));
  if (!step) throw new Error(`No form has the step ${intent}`);
  const { intent: _, ...shape } = step.shape as Record<string, z.ZodType>;
  const inAddress = Object.keys(shape).filter((name) => told.path.includes(`{${name}}`));
  const inBody = Object.entries(shape).filter(([name]) => !inAddress.includes(name));
  return operation({
    ...told, answer, query: none,
    parameters: parameters.extend(Object.fromEntries(inAddress.map((name) => [name, fieldForPrograms(shape[name]!, fields[name])]))),
    ...(inBody.length === 0 ? {} : {
      body: { type: "application/json" as const, schema: z.strictObject(Object.fromEntries(inBody.map(([name, field]) => [name, fieldForPrograms(field, fields[name])]))), example },
    }),
    async run(call) {
      const path = call.path as Fields;
      const sent = { ...Object.fromEntries(inAddress.map((name) => [name, path[name]])), ...(call.body as Fields | undefined) };
      const input = understood(steps.safeParse({ ...asForm(shape, sent), intent }));
      return (await take(call as Asked, input as Extract<Step, { intent: Intent }>)) ?? { result: undefined };
    },
  });
}
