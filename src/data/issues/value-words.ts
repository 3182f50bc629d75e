/** The whole file is no name that stands in it. */
export function quoted(name: string, path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'The file' : `“${name}”`;
}

/** The key that a path leads to, with the number of an entry of a list. */
export function nameOf(path: readonly PropertyKey[]): string {
  const name = path.findLast((step) => typeof step === 'string');
  const last = path.at(-1);
  if (name === undefined) return 'the file';
  return typeof last === 'number' ? `${String(name)}, entry ${last + 1}` : String(name);
}

// Long values are cut: the reader has the line before them.
const SHOWN = 60;

/** A value as it is quoted in a message: `“text”`, `empty`, `a list`. */
export function show(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (typeof value === 'string') {
    const line = value.replace(/\s*\n\s*/g, ' ');
    return `“${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line}”`;
  }
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'a group of keys' : `“${String(value)}”`;
}

/** The value to which a path leads; nothing where it leads nowhere. */
export function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (isObject(inner) ? inner[step as string] : undefined),
    value,
  );
}

export function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function hasKey(value: unknown, key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key);
}
