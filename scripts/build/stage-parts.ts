import { parseDocument } from 'yaml';
import type { PlanModel, SiteModel, ThemeModel } from '../../src/data/model.ts';
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

/** `commitments.yaml` with the promises that readers may see. */
export function commitmentsShown(
  source: string,
  { commitments }: Pick<PlanModel, 'commitments'>,
): string {
  const shown = new Set(commitments.map(({ id }) => id));
  return without(source, (all) => places(all, ({ id }) => shown.has(String(id))));
}

/** A theme’s file with what was decided in versions, and heard at engagements, that readers may see. */
export function themeShown(source: string, { data }: Pick<ThemeModel, 'data'>): string {
  const versions = new Set(data.dispositions.map(({ version }) => version));
  const engagements = new Set(
    data.heardAt === 'not-recorded' ? [] : data.heardAt.map(({ engagement }) => engagement),
  );
  const text = normaliseLines(source);
  const { frontMatter, body } = splitFrontMatter(text, '');
  if (!frontMatter) return source;
  const kept = without(frontMatter.text, ({ dispositions, heardAt }) => [
    ...places(dispositions, ({ version }) => versions.has(String(version)), ['dispositions']),
    ...places(heardAt, ({ engagement }) => engagements.has(String(engagement)), ['heardAt']),
  ]);
  if (kept === frontMatter.text) return source;
  const lines = frontMatter.text.split('\n').length + frontMatter.line;
  return `---\n${kept.trimEnd()}\n---\n${body.split('\n').slice(lines).join('\n')}`;
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
