/** `site.json`: who publishes the site, and where. Nothing of it stands in code. */
import siteSchema from "../schema/site.schema.json" with { type: "json" };
import type { Problem } from "./problems.ts";
import type { ReferenceFile } from "./reference.ts";
import { readReferenceJson } from "./reference-json.ts";
import { schemaCheck } from "./validate.ts";

/** What an operator says of the site; what is null is told nowhere. */
export interface SiteSettings {
  readonly name: string;
  /** Where the site lies, such as "https://example.org". */
  readonly address: string | null;
  /** Electronic mail for questions and faults. */
  readonly contact: string | null;
  readonly operator: string | null;
  /** First day on which the site was public; the file may leave it out. */
  readonly issued: string | null;
  /** Whether the demonstration is built below /demo/. */
  readonly demo: boolean;
}

/** Stands in for a file with faults, which forbid publishing. */
const NO_SETTINGS: SiteSettings = {
  name: "",
  address: null,
  contact: null,
  operator: null,
  issued: null,
  demo: false,
};

const checkSite = schemaCheck(siteSchema);

/** Reads the settings; empty ones after a problem. */
export const readSiteSettings = (file: ReferenceFile, problems: Problem[]): SiteSettings => ({
  ...NO_SETTINGS,
  ...readReferenceJson<Partial<SiteSettings>>(file, checkSite, {}, problems),
});
