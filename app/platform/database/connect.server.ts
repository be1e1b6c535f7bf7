import postgres from "postgres";

/** A connection pool of the driver, or one made for a purpose (listening, migrating). */
export function connect(url: string, options: postgres.Options<Record<string, never>> = {}) {
  const address = new URL(url);
  const socketFolder = address.searchParams.get("host");
  // The driver would hand it to the server as a setting, which refuses it.
  address.searchParams.delete("host");
  return postgres(address.href, {
    ...(socketFolder ? { host: socketFolder, path: `${socketFolder}/.s.PGSQL.5432` } : {}),
    onnotice: () => {},
    ...options,
  });
}
