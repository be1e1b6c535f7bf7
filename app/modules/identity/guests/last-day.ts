import { DomainError } from "~/platform/errors";
import { mostGuestDays, usualGuestDays } from "../contract";

/** The day so many days ahead, as the clock in Greenwich says. */
const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A guest's last day where nobody says otherwise. */
export const usualLastDay = (): string => dayFromNow(usualGuestDays);

/** Throws `invalid` beside `field` for a guest's last day that is over or too far ahead. */
export function demandLastDay(day: string, field: string): void {
  if (day < dayFromNow(0) || day > dayFromNow(mostGuestDays)) throw new DomainError("invalid", "guest_until_wrong", field);
}
