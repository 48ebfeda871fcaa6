/** `sources.json`: where deliveries come from by themselves, and when one is held. */
import sourcesSchema from "../schema/sources.schema.json" with { type: "json" };
import type { FileEntry } from "./file-spec.ts";
import type { Problem } from "./problems.ts";
import type { ReferenceFile } from "./reference.ts";
import { readReferenceJson } from "./reference-json.ts";
import type { Frequency, Wording } from "./types.ts";
import { schemaCheck } from "./validate.ts";

/** When a delivery is held for a person to look at. */
export interface HoldLimits {
  /** Largest part of the earlier figures it delivers again that may change. */
  readonly changedShare: number;
  /** Percentage points that a national share may move. */
  readonly nationPoints: number;
}

/** How often a source delivers, and within how many days of a period's end. */
export interface Cadence {
  readonly every: Frequency;
  readonly withinDays: number;
}

/** What is said of the deliveries of a source, and when the next is expected. */
export interface Publication {
  /** Begins the name of its deliveries, after the date. */
  readonly id: string;
  readonly publisher: string;
  readonly title: Wording;
  /** Page that readers are led to. */
  readonly url: string;
  readonly licence: string | null;
  readonly disclosureLimit: number;
  /** Null where nothing is expected at a certain time. */
  readonly cadence: Cadence | null;
}

/** A service that is asked over the network. */
interface Web extends Publication {
  readonly enabled: boolean;
  /** Where the service answers. */
  readonly address: string;
  /** Other hosts that it may redirect to. */
  readonly hosts: readonly string[];
  /** Calls in a second that the service allows. */
  readonly perSecond: number;
}

/** Kolada's open API, all indicators that a measure names. */
export interface KoladaSource extends Web {
  readonly kind: "kolada-v3";
  readonly fromYear: number;
}

/** One file at an address. */
export interface UrlSource extends Web {
  readonly kind: "url";
  readonly file: FileEntry;
}

/** A table of a PxWeb database. */
export interface PxwebSource extends Web {
  readonly kind: "pxweb";
  readonly version: 1 | 2;
  readonly table: string;
  /** Dimension → codes; `*` alone stands for all of them. */
  readonly select: Readonly<Record<string, readonly string[]>>;
  readonly file: Omit<FileEntry, "name" | "format">;
}

/** What is said of the files of one format that are found in the inbox. */
export interface InboxDelivery extends Publication {
  readonly file: Omit<FileEntry, "name">;
}

/** The folder inbox/ of the data folder, where a person leaves files. */
export interface InboxSource {
  readonly id: string;
  readonly kind: "inbox";
  readonly enabled: boolean;
  readonly deliveries: readonly InboxDelivery[];
}

/** A source that is asked over the network. */
export type WebSource = KoladaSource | UrlSource | PxwebSource;

/** A source of any kind. */
export type FetchSource = WebSource | InboxSource;

/** The whole file. */
export interface FetchPlan {
  readonly hold: HoldLimits;
  /** Sites kept for a roll-back, besides the one that is shown. */
  readonly keep: number;
  readonly sources: readonly FetchSource[];
}

/** Stands in for a file with faults, which forbid publishing. */
const NO_PLAN: FetchPlan = { hold: { changedShare: 0, nationPoints: 0 }, keep: 0, sources: [] };

const checkSources = schemaCheck(sourcesSchema);

/** Reads the plan; an empty one after a problem. */
export const readFetchPlan = (file: ReferenceFile, problems: Problem[]): FetchPlan =>
  readReferenceJson(file, checkSources, NO_PLAN, problems);

/** Everything that delivers under a name of its own: the services, and the formats of the inbox. */
export const publicationsOf = ({ sources }: FetchPlan): Publication[] =>
  sources.flatMap<Publication>((source) => (source.kind === "inbox" ? source.deliveries : source));

/** Whether a delivery, by its folder's name, is one of a source's: `2026-08-24-kolada-2`. */
export const isDeliveryOf = (drop: string, { id }: Pick<Publication, "id">): boolean => {
  const slug = drop.slice("2026-08-24-".length);
  return slug === id || slug.startsWith(`${id}-`);
};
