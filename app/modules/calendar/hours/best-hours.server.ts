import { Temporal } from "temporal-polyfill";
import type { Suitability } from "../contract";
import { suitabilityOf } from "./suitability.server";

/** People who keep the same clock and the same days of rest. */
export interface Place {
  zone: string;
  rest: number[];
  people: number;
}

/** A beginning that was looked at, and how it suits everybody. */
export interface Slot {
  starts: Temporal.ZonedDateTime;
  /** By place, in the order given. */
  suits: { place: Place; local: Temporal.ZonedDateTime; suitability: Suitability }[];
  /** Smaller is better. */
  burden: number;
}

/** What an hour asks of one person: a night weighs more than many evenings, a day of rest more than an evening. */
const weights: Record<Suitability, number> = { working: 0, edge: 1, free_day: 4, night: 12 };

const halfHour = 30;
/** How many beginnings are suggested. */
const suggested = 3;

/** How every half hour of a day, by the clock of a zone, suits people at these places. A day has as many as its clock runs through. */
export function slotsOf(day: Temporal.PlainDate, zone: string, minutes: number, places: Place[]): Slot[] {
  const slots: Slot[] = [];
  const end = day.add({ days: 1 }).toZonedDateTime(zone);
  for (let starts = day.toZonedDateTime(zone); Temporal.ZonedDateTime.compare(starts, end) < 0; starts = starts.add({ minutes: halfHour })) {
    const suits = places.map((place) => {
      const local = starts.withTimeZone(place.zone);
      return { place, local, suitability: suitabilityOf(local, minutes, place.rest) };
    });
    slots.push({ starts, suits, burden: burdenOf(suits) });
  }
  return slots;
}

/**
 * The sum of what is asked of each; what is nearer to everybody's noon wins among equals, so that hours in
 * the middle of a common stretch come before its ends.
 */
function burdenOf(suits: Slot["suits"]): number {
  const people = suits.reduce((sum, { place }) => sum + place.people, 0) || 1;
  const asked = suits.reduce((sum, { place, suitability }) => sum + place.people * weights[suitability], 0);
  const fromNoon = suits.reduce((sum, { place, local }) => sum + place.people * Math.abs(local.hour + local.minute / 60 - 12.5), 0);
  return asked + fromNoon / people / 100;
}

/** The beginnings that ask least of people, best first, none of which overlap. */
export function bestSlots(slots: Slot[], minutes: number): Slot[] {
  const apart = minutes * 60_000;
  const chosen: Slot[] = [];
  for (const slot of [...slots].sort((one, other) => one.burden - other.burden || one.starts.epochMilliseconds - other.starts.epochMilliseconds)) {
    if (chosen.length === suggested) break;
    if (chosen.every((other) => Math.abs(other.starts.epochMilliseconds - slot.starts.epochMilliseconds) >= apart)) chosen.push(slot);
  }
  return chosen;
}
