import type { Actor } from "~/platform/auth/actor";

/** Whether somebody keeps the directory true for everybody: takes staff files over, changes the taxonomy. */
export const mayKeepDirectory = ({ organisationRole }: Pick<Actor, "organisationRole">): boolean => organisationRole === "administrator";
