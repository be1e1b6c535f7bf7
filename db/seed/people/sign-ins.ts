/** One way into the demonstration. */
interface DemoSignIn {
  handle: string;
  /** Who that is, in a few English words, for the list that is printed at the start. */
  who: string;
}

/** The demonstration's one password. Demo mode alone stores it; nowhere else does an account have a default. */
export const demoPassword = "meridian-demo";

/** The people one can sign in as, the most telling first. */
export const demoSignIns: DemoSignIn[] = [
  { handle: "awa-mbaye", who: "specialist, labour inspection, Dakar" },
  { handle: "aminata-nguessan", who: "country-office director, Abidjan" },
  { handle: "wojciech-kowalczyk", who: "lead of the labour inspection team, Geneva" },
  { handle: "layla-haddad", who: "specialist, safety and health, Beirut, working in Arabic" },
  { handle: "zawadi-mwangi", who: "newcomer, Nairobi" },
  { handle: "fatoumata-issoufou", who: "guest from a resident coordinator's office" },
  { handle: "genevieve-thompson", who: "administrator" },
];

/** The mail address of somebody of the demonstration. */
export function demoEmail(handle: string): string {
  return `${handle}@demo.meridian.example`;
}
