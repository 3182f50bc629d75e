import { posix as path } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of an office file as texts. */
export function textsIn(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
  return Object.fromEntries(parts);
}

/**
 * What would make Word, Excel or PowerPoint say that a file is damaged: tags that do not close,
 * relations to parts that are not there, relations that a part names and does not have, and kinds
 * of parts that are not there.
 */
export function damageIn(bytes: Uint8Array): string[] {
  const parts = textsIn(bytes);
  const isThere = (name: string) => Object.hasOwn(parts, name);
  return Object.entries(parts).flatMap(([name, text]) => {
    if (!/\.(?:xml|rels)$/.test(name)) return [];
    const own = ids(parts[path.join(path.dirname(name), '_rels', `${path.basename(name)}.rels`)]);
    return [
      ...(isBalanced(text) ? [] : [`${name}: a tag is not closed`]),
      ...[...text.matchAll(/\sr:id="([^"]*)"/g)]
        .filter(([, id = '']) => !own.includes(id))
        .map(([, id]) => `${name}: no relation ${id}`),
      ...[...text.matchAll(/PartName="\/([^"]*)"/g)]
        .filter(([, part = '']) => !isThere(part))
        .map(([, part]) => `${name}: no part ${part}`),
      ...(name.endsWith('.rels') ? lostTargets(name, text).filter((part) => !isThere(part)) : []),
    ];
  });
}

function ids(relations = ''): string[] {
  return [...relations.matchAll(/\sId="([^"]*)"/g)].map(([, id = '']) => id);
}

function lostTargets(name: string, text: string): string[] {
  const folder = path.dirname(path.dirname(name));
  return [...text.matchAll(/<Relationship\b[^>]*>/g)]
    .filter(([tag]) => !tag.includes('TargetMode="External"'))
    .map(([tag]) => path.join(folder, /Target="([^"]*)"/.exec(tag)?.[1] ?? ''));
}

function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = '', end] of xml.matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g)) {
    if (slash) {
      if (open.pop() !== name) return false;
    } else if (!end) open.push(name);
  }
  return open.length === 0;
}
