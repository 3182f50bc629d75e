import type { Change } from '../../core/compare/types.ts';
import { formWords } from '../../core/export/details-in-words.ts';
import type { Drawn } from '../drawn.ts';

/** What changed besides the words, where no words did. */
export function formChanges(changes: readonly Change[]): Drawn {
  return (
    <>
      <p class="pl-why__title">Only the form changed</p>
      <ul>
        {changes
          .flatMap(({ form }) => form)
          .map((form) => (
            <li>{formWords(form)}.</li>
          ))}
      </ul>
    </>
  );
}
