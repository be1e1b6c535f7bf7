export { peopleVisibleTo as visibleHere } from "~/modules/teams/public.server";
