/** The one clock of the project; SOURCE_DATE_EPOCH (seconds) holds it still. */

/** Now, or the moment that SOURCE_DATE_EPOCH names, as ISO date and time in UTC. */
export function now(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return new Date().toISOString();
  if (!/^\d+$/.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH is no number of seconds: "${epoch}"`);
  return new Date(Number(epoch) * 1000).toISOString();
}
