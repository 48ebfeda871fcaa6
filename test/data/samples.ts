/** Cells and deliveries for tests that need no file. */
import type { Delivery, RowContext } from "../../src/data/assemble.ts";
import type {
  DaysFigure,
  Figure,
  NoContacts,
  NotReported,
  Suppressed,
} from "../../src/data/types.ts";

export const DELIVERY: Delivery = {
  source: "2021-12-25-prov",
  synthetic: false,
  preliminary: false,
  disclosureLimit: 5,
};

/** A file of all columns in a delivery of that kind. */
export const CONTEXT: RowContext = { delivery: DELIVERY, fullResponse: 95, isDaysAlone: false };

const delivered = {
  responseRate: null,
  reportedOn: null,
  source: DELIVERY.source,
  synthetic: false,
  preliminary: false,
};

/** A figure that holds nothing but what is said. */
export const figure = (rest: Partial<Figure> = {}): Figure => ({
  status: "ok",
  total: null,
  within: null,
  share: null,
  over180: null,
  distribution: null,
  pvv: null,
  mov: null,
  ...delivered,
  ...rest,
});

/** Percent with no decimals, and no counts. */
export const share = (units: number, rest: Partial<Figure> = {}): Figure =>
  figure({ share: { units, decimals: 0 }, ...rest });

export const counts = (within: number, total: number, rest: Partial<Figure> = {}): Figure =>
  figure({ within, total, ...rest });

export const noContacts = (rest: Partial<NoContacts> = {}): NoContacts => ({
  status: "no-contacts",
  pvv: null,
  mov: null,
  total: 0,
  within: null,
  over180: null,
  ...delivered,
  ...rest,
});

/** Days with nothing but what is said. */
export const days = (rest: Partial<DaysFigure> = {}): DaysFigure => ({
  status: "ok",
  medianDays: null,
  meanDays: null,
  ...delivered,
  ...rest,
});

export const suppressed = (rest: Partial<Suppressed> = {}): Suppressed => ({
  status: "suppressed",
  disclosureLimit: 5,
  ...delivered,
  ...rest,
});

export const notReported = (rest: Partial<NotReported> = {}): NotReported => ({
  status: "not-reported",
  ...delivered,
  ...rest,
});
