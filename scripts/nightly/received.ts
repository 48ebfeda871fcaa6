/** What a source has answered, before it is looked at. */
import type { FileEntry } from "../../src/data/file-spec.ts";

/** A file of a delivery as it was received. */
export interface Received {
  /** How it is read, as drop.json says it. */
  readonly entry: FileEntry;
  readonly body: Uint8Array;
  /** Address that it came from; null where a person brought it. */
  readonly from: string | null;
}
