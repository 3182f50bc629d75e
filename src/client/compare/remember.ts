/** What a reader chose is kept in the browser; where that refuses, the page works without. */
const PREFIX = 'planledger-comparison-';

/** What was chosen before, if anything. */
export function remembered(name: string): string | undefined {
  try {
    return window.localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: string): void {
  try {
    window.localStorage.setItem(PREFIX + name, value);
  } catch {
    // A browser may keep nothing for us.
  }
}
