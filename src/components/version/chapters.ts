import type { PlanDocument } from '../../core/document/types.ts';
import type { Chapter, VersionModel } from '../../data/model.ts';

/** A chapter with its text and its neighbours. */
export interface ChapterPage {
  readonly chapter: Chapter;
  readonly document: PlanDocument;
  readonly previous: Chapter | undefined;
  readonly next: Chapter | undefined;
}

/** The chapters of a version as pages; none where it is one file or where we hold no text. */
export function chaptersOf({ chapters, effective }: VersionModel): ChapterPage[] {
  const sections = effective?.sections ?? [];
  return chapters.map((chapter, index) => {
    const ids = new Set(chapter.sections);
    return {
      chapter,
      document: { sections: sections.filter(({ id }) => ids.has(id)) },
      previous: chapters[index - 1],
      next: chapters[index + 1],
    };
  });
}
