/** The accessibility statement. */
import type { Model } from "../model/model.ts";
import { accessibilityText } from "../text/documents/accessibility.ts";
import type { Section } from "../text/documents/document.ts";
import type { Lang } from "../text/format.ts";

/** Lead and sections. */
export const accessibilityView = (
  { data }: Model,
  lang: Lang,
): { readonly lead: string; readonly sections: readonly Section[] } =>
  accessibilityText(data.site.contact, lang);
