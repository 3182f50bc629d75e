/**
 * The keys that a schema knows at a path into its value, through lists, records, optional values
 * and unions. Reads what zod keeps in `def`, as zod itself offers no way to ask.
 *
 * @example
 * knownKeysAt(z.strictObject({ a: z.array(z.strictObject({ b: z.string() })) }), ['a', 0]) // => ['b']
 */
export function knownKeysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  return Object.keys(unwrap(schemaAt(schema, path))?.def.shape ?? {});
}

/** The schemas of which the value at a path may fit any one; none where there is only one. */
export function optionsAt(schema: unknown, path: readonly PropertyKey[]): readonly unknown[] {
  let inner = schemaAt(schema, path) as { def?: Definition } | undefined;
  while (inner?.def?.innerType) inner = inner.def.innerType as typeof inner;
  return inner?.def?.options ?? [];
}

function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => {
    const { def } = unwrap(inner) ?? {};
    if (!def) return undefined;
    if (def.type === 'object') return def.shape?.[step as string];
    if (def.type === 'array') return def.element;
    if (def.type === 'record') return def.valueType;
    return undefined;
  }, schema);
}

interface Definition {
  type: string;
  shape?: Record<string, unknown>;
  element?: unknown;
  valueType?: unknown;
  innerType?: unknown;
  options?: unknown[];
  getter?: () => unknown;
}

function unwrap(schema: unknown): { def: Definition } | undefined {
  let inner = schema as { def?: Definition } | undefined;
  while (inner?.def) {
    const { innerType, getter, type, options } = inner.def;
    if (innerType) inner = innerType as typeof inner;
    else if (type === 'lazy' && getter) inner = getter() as typeof inner;
    else if (type === 'union' && options)
      inner = options.findLast((option) => unwrap(option)?.def.type !== 'literal') as typeof inner;
    else return { def: inner.def };
  }
  return undefined;
}
