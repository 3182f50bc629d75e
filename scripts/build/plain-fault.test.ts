import { expect, test } from 'vitest';
import { CommandError } from '../command-error.ts';
import { plainFault } from './plain-fault.ts';

test.each([
  ['Node, writing a file', 'ENOSPC: no space left on device, write', 'The disk is full.'],
  ['Node, copying a folder', 'EIO, Input/output error', 'The disk is full or at fault.'],
  ['Pagefind', 'Os { code: 28, kind: StorageFull, message: "No space left" }', 'The disk is full.'],
  ['SQLite, taking a turn', 'database or disk is full', 'The disk is full.'],
  ['SQLite in a folder of somebody else’s', 'unable to open database file', 'A folder cannot be'],
  ['a disk that is read only', 'EROFS: read-only file system, mkdir', 'A folder cannot be written'],
  ['Node without memory', 'FATAL ERROR: … JavaScript heap out of memory', 'Memory ran out.'],
  ['Node with too many files', 'EMFILE: too many open files, open', 'no more files be opened'],
  ['somebody else’s folder', 'EACCES: permission denied, mkdir', 'A folder cannot be written'],
])('says plainly what %s means', (_who, message, plain) => {
  const fault = plainFault(new Error(message), 'dist');
  expect(fault).toBeInstanceOf(CommandError);
  expect(String(fault)).toContain(plain);
  expect(String(fault)).toContain('The site in “dist” is as it was.');
});

test('names the file where the system does', () => {
  const error = Object.assign(new Error('ENOSPC: no space left'), {
    path: '/srv/plans/index.html',
  });
  expect(String(plainFault(error, 'dist'))).toContain('(/srv/plans/index.html)');
});

test('names it also where only the words of another program do', () => {
  const said =
    "Astro could not build:\nEACCES: permission denied, mkdir '/srv/kept/deps'\n  at mkdir";
  expect(String(plainFault(new CommandError(said), 'dist'))).toContain('(/srv/kept/deps)');
});

test('repeats what the system says where there are no plainer words', () => {
  const error = Object.assign(new Error('ENAMETOOLONG: name too long, mkdir “…”'), {
    code: 'ENAMETOOLONG',
    syscall: 'mkdir',
  });
  expect(plainFault(error, 'dist')).toBeInstanceOf(CommandError);
  expect(String(plainFault(error, 'dist'))).toContain('ENAMETOOLONG: name too long');
});

test('leaves every other error as it is', () => {
  const error = new TypeError('x is not a function');
  expect(plainFault(error, 'dist')).toBe(error);
});
