import { z } from "zod";
import { maxPerWeek, maxWorkingDays } from "./contract";

const whole = (least: number, most: number) => z.coerce.number("number").int("number").min(least, "number").max(most, "number");

export const questionRuleInput = z.object({ workingDays: whole(0, maxWorkingDays), perWeek: whole(1, maxPerWeek) });
