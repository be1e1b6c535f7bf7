/** An operation in a list. Texts about operations are in English. */
export interface OperationLine {
  id: string;
  method: string;
  path: string;
  summary: string;
  /** What a token must be good for; null where any will do. */
  scope: string | null;
}

/** One thing that is sent or answered. */
export interface FieldLine {
  /** With dots for what lies inside, and brackets for what there are many of: `team.slug`, `items[]`. */
  name: string;
  type: string;
  required: boolean;
  /** Rendered from Markdown by the server; empty when the name says it all. */
  html: string;
}

/** Where a parameter goes. */
export interface ParameterLine extends FieldLine {
  place: "path" | "query" | "header";
}

/** A body as one kind of media. */
export interface BodyPart {
  types: string[];
  /** Name of the object it is, or its plain type. */
  type: string;
  fields: FieldLine[];
}

/** An operation with all there is to know. */
export interface OperationDetails extends OperationLine {
  html: string;
  parameters: ParameterLine[];
  body: BodyPart | null;
  answer: { status: string; description: string; body: BodyPart | null };
  problems: { status: number; code: string; title: string }[];
  /** A command that works by copy, once the token stands in a variable. */
  curl: string;
}

/** An object that answers are made of. */
export interface ObjectDetails {
  name: string;
  html: string;
  fields: FieldLine[];
}

/** The operations of one area and the objects they answer with. */
export interface AreaReference {
  operations: OperationDetails[];
  objects: ObjectDetails[];
}
