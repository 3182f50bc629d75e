import type { LoadedVersion } from './load-version.ts';
import type { Selection } from './selection.ts';

/**
 * A version without the text that is being written for it, while it is only announced: its page says
 * that it is expected, and when. A preview shows the text.
 */
export function withoutExpectedText(version: LoadedVersion, selection: Selection): LoadedVersion {
  if (!isHiddenText(version, selection)) return version;
  return {
    ...version,
    data: {
      ...version.data,
      text: 'none',
      place: {},
      repeals: [],
      formerly: {},
      renditions: [],
      parts: [],
    },
    own: undefined,
    ownDigest: 'expected',
    chapters: [],
    records: [],
    files: [],
  };
}

/** Whether readers may not know what a version says, though they see that it is to come. */
export function isHiddenText(version: Pick<LoadedVersion, 'data'>, selection: Selection): boolean {
  return !selection.isPreview && isExpected(version);
}

/** Whether a version is announced and not there yet: a placeholder. */
export function isExpected({ data }: Pick<LoadedVersion, 'data'>): boolean {
  return data.published === undefined && data.expected !== undefined;
}
