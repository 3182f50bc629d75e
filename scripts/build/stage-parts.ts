import { parseDocument, stringify } from 'yaml';
import type { SiteModel } from '../../src/data/model.ts';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import { normaliseLines } from '../../src/markdown/lines.ts';

/** `sources.yaml` with the statements and publications that readers may see. */
export function sourcesShown(
  source: string,
  { statements, publications }: Pick<SiteModel, 'statements' | 'publications'>,
): string {
  return without(source, ({ statements: all, publications: named }) => [
    ...places(all, ({ id }) => statements.has(String(id)), ['statements']),
    ...Object.keys(named ?? {})
      .filter((key) => !publications.has(key))
      .map((key) => ['publications', key]),
  ]);
}

/**
 * Data as readers may see it, as the YAML from which the pages are made: no note to editors stands
 * in it, and nothing of what was taken out.
 */
export function yamlOf(data: unknown): string {
  return stringify(data, { lineWidth: 0 });
}

/** A text under the front matter that readers may see. */
export function withTextOf(source: string, data: unknown): string {
  const { frontMatter, body } = splitFrontMatter(normaliseLines(source), '');
  const lines = frontMatter ? frontMatter.text.split('\n').length + frontMatter.line : 0;
  const text = body.split('\n').slice(lines).join('\n');
  return `---\n${yamlOf(data).trimEnd()}\n---\n${text}`;
}

type Place = (string | number)[];
type Entry = Readonly<Record<string, unknown>>;

/** The places of the entries of a list that do not pass, below `at`. */
function places(list: unknown, passes: (entry: Entry) => boolean, at: Place = []): Place[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, index) => (passes(entry as Entry) ? [] : [[...at, index]]));
}

/** YAML without what stands at some places; the very same text where there are none. */
function without(source: string, placesIn: (data: Record<string, unknown>) => Place[]): string {
  const document = parseDocument(source);
  const out = placesIn((document.toJS() ?? {}) as Record<string, unknown>);
  if (out.length === 0) return source;
  // From the last to the first: what stands behind an entry moves up when it goes.
  for (const place of out.toReversed()) document.deleteIn(place);
  return document.toString({ lineWidth: 0 });
}
