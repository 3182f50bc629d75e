import type { LoadedVersion } from './load-version.ts';
import type { Selection } from './selection.ts';

/**
 * A version without the text that is being written for it, while it is only announced: its page says
 * that it is expected, and when. A preview shows the text.
 */
export function withoutExpectedText(version: LoadedVersion, selection: Selection): LoadedVersion {
  if (selection.isPreview || !isExpected(version)) return version;
  return {
    ...version,
    data: { ...version.data, text: 'none', place: {}, repeals: [], formerly: {}, renditions: [] },
    own: undefined,
    ownDigest: 'expected',
    chapters: [],
    records: [],
    files: [],
  };
}

/** Whether a version is announced and not there yet: a placeholder. */
export function isExpected({ data }: Pick<LoadedVersion, 'data'>): boolean {
  return data.published === undefined && data.expected !== undefined;
}
