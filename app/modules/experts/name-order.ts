/** A whole name with the family name before or after the given ones. A name that does not hold its family name stays as it is. Pure. */
export function nameInOrder({ displayName, familyName }: { displayName: string; familyName: string }, familyNameFirst: boolean): string {
  const given = displayName.startsWith(`${familyName} `) ? displayName.slice(familyName.length + 1)
    : displayName.endsWith(` ${familyName}`) ? displayName.slice(0, -familyName.length - 1) : null;
  if (given === null) return displayName;
  return familyNameFirst ? `${familyName} ${given}` : `${given} ${familyName}`;
}
