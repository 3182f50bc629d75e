import { capitalised, listed } from '../../core/export/phrases.ts';
import { areaNamed } from '../../data/area-named.ts';
import type { PlanModel, VersionModel } from '../../data/model.ts';
import type { Area } from '../../schemas/plan.ts';

/** What a version holds for one place within the area of its plan. */
export interface VersionPart {
  /** Id of the place. */
  readonly area: string;
  readonly title: string;
  /** Which place that is, where the title does not say it all: “Health and care partnership: Kingston and Richmond”. */
  readonly places: string | undefined;
  readonly summary: string;
  /** Its sections, as far as the text is held. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly source: readonly string[];
}

/** The parts of a version, with the names of their places and the headings of their sections. */
export function versionParts(
  { data: { area } }: PlanModel,
  { data, effective }: VersionModel,
): VersionPart[] {
  return data.parts.map(({ area: id, title, summary, sections, source }) => ({
    area: id,
    title,
    places: placesInWords(areaNamed(area, id), title),
    summary,
    sections: (effective?.sections ?? []).filter((section) => sections.includes(section.id)),
    source,
  }));
}

function placesInWords(area: Area | undefined, title: string): string | undefined {
  if (area === undefined) return undefined;
  const names = area.parts.length > 0 ? listed(area.parts.map(({ name }) => name)) : area.name;
  const rest = names === title ? [] : [names];
  const words = [...(area.kind === undefined ? [] : [capitalised(area.kind)]), ...rest];
  return words.length > 0 ? words.join(': ') : undefined;
}
