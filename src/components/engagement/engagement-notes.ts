import type { EngagementModel } from '../../data/model.ts';
import { type Notes, numberNotes } from '../source/notes.ts';

/** The statements that the page of an engagement cites, in reading order. */
export function notesOfEngagement(engagement: EngagementModel): Notes {
  return numberNotes(sourcesOfEngagement(engagement));
}

/** The statements on which all that is said of an engagement rests, with repetitions. */
function sourcesOfEngagement({ data }: EngagementModel): string[] {
  const { analysedBy, ways, accessible, participation, events, stages, handling } = data;
  const analysis = analysedBy === undefined || analysedBy === 'not-recorded' ? [] : [analysedBy];
  const parts = [analysis, ways, accessible, participation, events, stages, handling].flat();
  return [...data.source, ...parts.flatMap(({ source }) => source)];
}
