import { HttpClient, type ClientOptions } from "./http-client";
import { openSessionFor } from "./open-session";
import { serverOrigin } from "./test-server";

/** A client at the shared production server, signed in as a person, or as nobody. */
export async function clientOf(person: { id: number } | null, options: ClientOptions = {}): Promise<HttpClient> {
  const client = new HttpClient(serverOrigin(), options);
  if (person) client.cookies.add((await openSessionFor(person.id)).cookie);
  return client;
}
