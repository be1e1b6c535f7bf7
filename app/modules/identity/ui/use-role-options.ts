import { useLingui } from "@lingui/react/macro";
import type { SelectOption } from "~/ui/select";

/** What somebody can be in the organisation, to choose from. */
export function useRoleOptions(): SelectOption[] {
  const { t } = useLingui();
  return [
    { value: "staff", label: t({ id: "identity.role.staff", message: "Staff" }) },
    { value: "guest", label: t({ id: "identity.role.guest", message: "Guest: sees only the teams they are added to" }) },
    { value: "administrator", label: t({ id: "identity.role.administrator", message: "Administrator" }) },
  ];
}
