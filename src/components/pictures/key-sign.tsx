import type { Drawn } from '../drawn.ts';

/** A mark beside its meaning, drawn around the point 0, 0 and at most 20 wide and high. */
export function keySign(mark: Drawn): Drawn {
  return (
    <svg class="pl-key__sign" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      {mark}
    </svg>
  );
}
