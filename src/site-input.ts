/** What a build or the development server hands to the pages, in the one process of both. */
import type { Model } from "./model/model.ts";

/** Everything that the pages are made from. */
export interface SiteInput {
  readonly model: Model;
  /** Moment of the build, ISO date and time. */
  readonly builtAt: string;
}

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
