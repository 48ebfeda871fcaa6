/** Which way is better: up for a share within the limit, down for a backlog. */
export type Polarity = "higher-is-better" | "lower-is-better";

/** The sign of a move for the better. */
export function betterSign(polarity: Polarity): 1 | -1 {
  return polarity === "higher-is-better" ? 1 : -1;
}
