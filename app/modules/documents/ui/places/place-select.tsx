import { Trans, useLingui } from "@lingui/react/macro";
import { describedBy, Field } from "~/ui/field";
import type { TeamOfPlaces } from "../../places/places-to-choose.server";
import { folderOptions } from "./folder-options";

interface PlaceSelectProps {
  teams: TeamOfPlaces[];
  teamId: number;
  folderId: number | null;
}

/** A team's top or one of its folders, chosen in one step. */
export function PlaceSelect({ teams, teamId, folderId }: PlaceSelectProps) {
  const { t } = useLingui();
  const hint = <Trans id="documents.place.hint">In another team it can be read and written by those whom that team allows. Links to it stay good.</Trans>;
  return (
    <Field id="place" label={t({ id: "documents.place.field", message: "Team and folder" })} hint={hint}>
      <select id="place" name="place" className="control" defaultValue={folderId === null ? `team-${teamId}` : `folder-${folderId}`} {...describedBy("place", hint, undefined)}>
        {teams.map(({ id, name, folders }) => (
          <optgroup key={id} label={name}>
            <option value={`team-${id}`}>{t({ id: "documents.place.top", message: `${name}: outside folders` })}</option>
            {folderOptions(folders, (folder) => `folder-${folder}`).map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
