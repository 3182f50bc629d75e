import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf, folderCache } from './cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Asks the cache, and says whether the value had to be made. */
function ask(engine: string, inputs: readonly string[], value: unknown, worth?: () => boolean) {
  let made = false;
  const make = () => {
    made = true;
    return value;
  };
  return { value: folderCache(folder, engine).get('text', inputs, make, worth), made };
}

describe('folderCache', () => {
  test('makes a result once for the same inputs and the same engine', () => {
    expect(ask('e1', ['a'], { map: new Map([['x', [1]]]) }).made).toBe(true);
    expect(ask('e1', ['a'], undefined)).toEqual({
      value: { map: new Map([['x', [1]]]) },
      made: false,
    });
  });

  test('makes it anew for other inputs, and for another engine', () => {
    ask('e1', ['a'], 1);
    expect(ask('e1', ['b'], 2)).toEqual({ value: 2, made: true });
    expect(ask('e2', ['a'], 3)).toEqual({ value: 3, made: true });
  });

  test('keeps nothing that is not worth it', () => {
    ask('e1', ['a'], 1, () => false);
    expect(ask('e1', ['a'], 2).made).toBe(true);
  });

  test('makes a result anew when its file was cut short', () => {
    ask('e1', ['a'], 'whole');
    const [file] = readdirSync(folder);
    writeFileSync(path.join(folder, file ?? ''), 'cut');
    expect(ask('e1', ['a'], 'whole')).toEqual({ value: 'whole', made: true });
  });

  test('makes a result anew when a byte of its file is another', () => {
    ask('e1', ['a'], 'kept words');
    const file = path.join(folder, readdirSync(folder)[0] ?? '');
    const bytes = readFileSync(file);
    bytes[bytes.indexOf('words')] = 'W'.charCodeAt(0);
    writeFileSync(file, bytes);
    expect(ask('e1', ['a'], 'whole')).toEqual({ value: 'whole', made: true });
  });

  test('makes a result anew when its file is of something else', () => {
    ask('e1', ['a'], 'whole');
    writeFileSync(path.join(folder, readdirSync(folder)[0] ?? ''), serialize({}));
    expect(ask('e1', ['a'], 'whole')).toEqual({ value: 'whole', made: true });
  });
});

describe('digestOf', () => {
  test('tells lists apart whose texts join to the same', () => {
    expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
  });
});
