import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Block, Container, Inline } from './types.ts';

// 128 bits: no two texts of a site will ever share one by accident, and it is half as long in JSON.
const DIGEST_LENGTH = 32;

/**
 * Digest of what a block means to a reader: kind, text, marks, attributes, and what it stands in.
 *
 * Not in it: its place, its section, the labels of footnotes, at which number its list starts, how
 * the columns of its table are aligned.
 */
export function digestOf(
  block: Pick<Block, 'kind' | 'containers' | 'text' | 'inlines' | 'attributes'>,
): string {
  return bytesToHex(sha256(utf8ToBytes(meaningOf(block)))).slice(0, DIGEST_LENGTH);
}

/** What a block means to a reader, as one line of text: two blocks with the same line mean the same. */
export function meaningOf(
  block: Pick<Block, 'kind' | 'containers' | 'text' | 'inlines' | 'attributes'>,
): string {
  return JSON.stringify([
    block.kind,
    block.text,
    block.inlines.map(inlineMeaning),
    pairs(block.attributes),
    block.containers.map(containerMeaning),
  ]);
}

function inlineMeaning({ kind, from, to, attributes = {} }: Inline) {
  return [kind, from, to, pairs(attributes)];
}

function containerMeaning(container: Container) {
  switch (container.kind) {
    case 'list':
      return [container.kind, container.ordered];
    case 'quotation':
      return [container.kind, pairs(container.attributes)];
    case 'component':
      return [container.kind, container.name, pairs(container.attributes)];
    default:
      return [container.kind];
  }
}

/** Attributes in an order of their own, whatever order they were written in. */
function pairs(attributes: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(attributes)
    .filter(([name]) => name !== 'label')
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
