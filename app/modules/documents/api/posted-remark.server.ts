import { z } from "zod";
import { namesOfNobody } from "~/modules/discussion/public.server";

/** What a program is told of what it said about a document. */
export const postedRemark = z.object({ remarkId: z.int(), commentId: z.uuid(), namedNobody: namesOfNobody }).meta({ id: "PostedRemark" });
