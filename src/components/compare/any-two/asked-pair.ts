/** What can be chosen on the page where any two versions are compared. */
export interface Choice {
  /** Oldest first. */
  readonly versions: readonly ChoiceVersion[];
  /** The pairs whose comparison has a page of its own. */
  readonly prebuilt: readonly PrebuiltPair[];
}

export interface ChoiceVersion {
  readonly id: string;
  readonly label: string;
  /** Whether its text is held: only then can it be compared. */
  readonly isHeld: boolean;
}

export interface PrebuiltPair {
  readonly before: string;
  readonly after: string;
  /** Of its page. */
  readonly address: string;
}

/** What an address asks for. */
export type Asked =
  /** Nothing yet: at most one version is chosen. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'prebuilt'; readonly pair: PrebuiltPair; readonly isTurned: boolean }
  /** To be compared in the browser. `isTurned`: it was asked for with the later version first. */
  | {
      readonly kind: 'pair';
      readonly before: ChoiceVersion;
      readonly after: ChoiceVersion;
      readonly isTurned: boolean;
    }
  | { readonly kind: 'refused'; readonly problem: string };

/**
 * Tell which two versions an address asks for, in the order in which they were published.
 *
 * @param asked Of the address: `before` and `after` hold ids of versions.
 *
 * @example
 * askedPair(new URLSearchParams('before=draft&after=refresh'), choice)
 * // => { kind: 'pair', before: { id: 'draft', … }, after: { id: 'refresh', … }, isTurned: false }
 */
export function askedPair(asked: URLSearchParams, { versions, prebuilt }: Choice): Asked {
  const [before, after] = ['before', 'after'].map((name) => asked.get(name)?.trim() ?? '');
  if (!before || !after) return { kind: 'nothing' };
  const [first, second] = [before, after].map((id) => versions.find((one) => one.id === id));
  if (first === undefined) return refused(unknownVersion(before));
  if (second === undefined) return refused(unknownVersion(after));
  if (first === second) return refused(sameVersion(first));
  const missing = [first, second].find(({ isHeld }) => !isHeld);
  if (missing !== undefined) return refused(noText(missing));

  const isTurned = versions.indexOf(first) > versions.indexOf(second);
  const pair = isTurned ? { before: second, after: first } : { before: first, after: second };
  const known = prebuilt.find(
    (one) => one.before === pair.before.id && one.after === pair.after.id,
  );
  return known === undefined
    ? { kind: 'pair', ...pair, isTurned }
    : { kind: 'prebuilt', pair: known, isTurned };
}

function refused(problem: string): Asked {
  return { kind: 'refused', problem };
}

function unknownVersion(id: string): string {
  return `This plan has no version “${id}”. Choose two versions from the lists.`;
}

function sameVersion({ label }: ChoiceVersion): string {
  return `“${label}” was chosen twice. Choose two different versions.`;
}

function noText({ label }: ChoiceVersion): string {
  return `We hold no text of “${label}”, so it cannot be compared. Choose a version whose text we hold.`;
}
