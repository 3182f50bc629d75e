import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { FILE_TYPES } from '../serving/types.ts';
import { filesBelow } from './files-below.ts';

// Smaller files fit into one packet as they are.
const WORTH_COMPRESSING = 1024;
// 11, the highest, makes pages an eighth smaller and takes forty times as long.
const BROTLI_QUALITY = 5;
const GZIP_LEVEL = 9;
// As many as Node compresses at the same time.
const AT_ONCE = 4;

const makeBrotli = promisify(brotliCompress);
const makeGzip = promisify(gzip);

/**
 * Puts a compressed copy of each text beside it, as `.br` and as `.gz`, for web servers that send
 * those instead of compressing again for each reader.
 *
 * @param site Folder of the finished site.
 */
export async function compressTexts(site: string): Promise<void> {
  const endings = FILE_TYPES.flatMap(({ text, endings }) => (text ? endings : []));
  const files = filesBelow(site).filter((file) => endings.includes(path.extname(file).slice(1)));
  const waiting = files.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const file of waiting) await compressText(file);
    }),
  );
}

async function compressText(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < WORTH_COMPRESSING) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [brotli, gzipped] = await Promise.all([
    makeBrotli(bytes, { params }),
    makeGzip(bytes, { level: GZIP_LEVEL }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
}
