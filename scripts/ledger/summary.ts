import { counted } from '../../src/core/export/phrases.ts';
import { shortDigest } from '../../src/core/ledger/digest.ts';
import type { EntryDraft } from '../../src/core/ledger/types.ts';
import { coverageSentences } from '../../src/core/trace/coverage.ts';
import { wordsOf } from '../../src/core/trace/plain-text.ts';
import { stepInto, unansweredThemes } from '../../src/data/seal-version.ts';
import type { FoundVersion } from './find-version.ts';

/** Says what publishing a version would fix, for the person who decides it. */
export function summaryLines(
  { plan, version }: FoundVersion,
  draft: Extract<EntryDraft, { action: 'published' }>,
): string[] {
  const sections = version.own?.sections ?? [];
  const words = sections.flatMap(({ blocks }) => blocks).flatMap(({ text }) => wordsOf(text));
  const step = stepInto(plan, version);
  const themes = unansweredThemes(plan, version);
  return [
    `${plan.data.title}: ${version.data.label} (${plan.id}/${version.id})`,
    `  ${counted(words.length, 'word')} in ${counted(sections.length, 'section')}, ${counted(draft.files.length, 'file')}, ${counted(draft.addresses.length, 'new address', 'new addresses')}.`,
    ...(step
      ? [
          `  Against ${step.before.data.label}: ${counted(step.changes.length, 'change')}. ${coverageSentences(step.coverage).join(' ')}`,
          `  Substantive changes without a stated reason: ${draft.open.unexplained}.`,
        ]
      : ['  There is no earlier text to compare it with.']),
    `  Themes without a disposition: ${themes.length === 0 ? 'none' : themes.map(({ id }) => id).join(', ')}.`,
    `  SHA-256 of its text begins ${shortDigest(draft.text)}.`,
  ];
}
