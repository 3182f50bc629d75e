import type { Drawn } from '../drawn.ts';
import type { DispositionName } from './dispositions.ts';

/** One sign for each decision, so that a matrix can be read from afar and without its colours. */
const SIGN: Readonly<Record<DispositionName, string>> = {
  // A tick, half of a tick’s ring filled, two equal lines, a cross.
  accepted: 'M4,10.5 L8.5,15 L16,5.5',
  partly: 'M10,3 a7,7 0 1 0 0,14 a7,7 0 1 0 0,-14 M7,5 V15 M10,3 V17',
  already: 'M4,7.5 H16 M4,12.5 H16',
  'not-accepted': 'M5,5 L15,15 M15,5 L5,15',
  // An arrow that leads out, the hands of a clock, a question mark.
  'out-of-scope': 'M3,10 H16 M11,5 L16,10 L11,15',
  deferred: 'M10,3 a7,7 0 1 0 0,14 a7,7 0 1 0 0,-14 M10,6 V10.5 L13,12.5',
  'not-recorded': 'M6,7.5 a4,4 0 1 1 5.5,3.7 q-1.5,0.6 -1.5,2.3 M10,16.8 h0.01',
};

/** The sign of a decision; the word for it stands beside it, so that it needs none of its own. */
export function dispositionSign(disposition: DispositionName): Drawn {
  return (
    <svg class="pl-matrix__sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={SIGN[disposition]} />
    </svg>
  );
}
