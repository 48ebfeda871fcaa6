/** What a build or the development server hands to the pages, in the one process of both. */
import type { PublishedFile } from "./api/published-file.ts";
import type { Model } from "./model/model.ts";

/**
 * Which of the sites a run makes: the `only` one, the `main` one with a demonstration below it at
 * /demo/, or that `demonstration`.
 */
export type SitePart = "only" | "main" | "demonstration";

/** Everything that the pages are made from. */
export interface SiteInput {
  readonly model: Model;
  /** Moment of the build, ISO date and time. */
  readonly builtAt: string;
  readonly part: SitePart;
  /** The published files by path below their folder. */
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** Whether pictures and cards are drawn, and linked. */
  readonly withPictures: boolean;
}

/** Where the demonstration lies below the site that it belongs to. */
export const DEMO_FOLDER = "demo/";

declare global {
  var vantelagetInput: SiteInput | undefined;
}

/**
 * Sets what the pages are made from. The pages are bundled before they run, so that a module is not
 * the same one for them and for a script; the global object is.
 */
export function giveInput(input: SiteInput): void {
  globalThis.vantelagetInput = input;
}

/** What `giveInput` was given in this process. */
export function takeInput(): SiteInput {
  const input = globalThis.vantelagetInput;
  if (input === undefined) {
    throw new Error("Run `npm run build` or `npm run dev`: they tell the pages what to show.");
  }
  return input;
}
