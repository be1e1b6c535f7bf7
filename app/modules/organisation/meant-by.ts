interface Named {
  handle: string;
  /** As names are compared: in small letters. */
  name: string;
  email?: string;
}

/** Of people who were found by it, whom a typed key means: whoever has it as handle or address, else all who have it as name; more than one is for the caller to refuse. */
export function meantBy<Person extends Named>(found: readonly Person[], key: string): Person[] {
  const exact = found.find(({ handle, email }) => handle === key || email === key);
  return exact ? [exact] : found.filter(({ name }) => name === key);
}
