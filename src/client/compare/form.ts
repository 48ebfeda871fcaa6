/** The form of the comparison page: what it offers, what is chosen, and setting it to a choice. */
import { type Choice, knownRegions, type Offer } from "../../comparison/choice.ts";

/** The form as the script works with it. */
export interface Form {
  readonly element: HTMLElement;
  readonly offer: Offer;
  /** What the page came with, whatever a browser has restored since. */
  readonly standard: Choice;
  readonly read: () => Choice;
  readonly write: (choice: Choice) => void;
}

/** Reads the form's own options; null where a part of it is not there. */
export function formOf(root: HTMLElement): Form | null {
  const element = root.querySelector<HTMLElement>("fieldset");
  const series = element?.querySelector<HTMLSelectElement>('select[name="series"]');
  const nation = element?.querySelector<HTMLInputElement>('input[name="nation"]');
  const regions = [
    ...(element?.querySelectorAll<HTMLSelectElement>('select[name="region"]') ?? []),
  ];
  const [first] = regions;
  if (!element || !series || !nation || !first) return null;
  const valuesOf = ({ options }: HTMLSelectElement) =>
    [...options].map(({ value }) => value).filter((value) => value !== "");
  const offer: Offer = { series: valuesOf(series), regions: valuesOf(first) };
  const choice = (valueOf: (select: HTMLSelectElement) => string, isNation: boolean): Choice => ({
    series: valueOf(series),
    regions: knownRegions(regions.map(valueOf), offer),
    nation: isNation,
  });
  return {
    element,
    offer,
    standard: choice(firstValueOf, nation.defaultChecked),
    read: () => choice(({ value }) => value, nation.checked),
    write: (choice) => {
      series.value = choice.series;
      nation.checked = choice.nation;
      regions.forEach((select, i) => (select.value = choice.regions[i] ?? ""));
    },
  };
}

const firstValueOf = ({ options }: HTMLSelectElement): string =>
  [...options].find(({ defaultSelected }) => defaultSelected)?.value ?? "";
