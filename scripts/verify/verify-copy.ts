import type { Root, RootContent } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import type { PlanDocument } from '../../src/core/document/types.ts';
import { documentFromJson, type VersionJson } from '../../src/core/export/document-json.ts';
import {
  dataFaults,
  isSealedText,
  ownFaults,
  pageFaults,
} from '../../src/core/ledger/check-version.ts';
import { sha256Hex } from '../../src/core/ledger/digest.ts';
import { TEXT_CLASS, wordsOfNodes } from '../../src/core/ledger/page-words.ts';
import { fixedAddresses, type VersionState, versionStates } from '../../src/core/ledger/states.ts';
import { type Sum, siteSums, sumsText } from '../../src/core/ledger/sums.ts';
import type { Ledger, SealingEntry } from '../../src/core/ledger/types.ts';
import { siteUrls } from '../../src/data/addresses.ts';
import { readLedger } from '../../src/data/ledger.ts';
import type { SiteCopy } from './site-copy.ts';

/** Something in a copy of a site that is not as the ledger has it. */
export interface CopyFault {
  /** Address in the copy. */
  readonly at: string;
  /** One sentence. */
  readonly problem: string;
}

/**
 * The versions in a copy that a ledger does not know: they may be new and not in it yet, and nobody
 * has sealed them. Nothing where the folders of a copy cannot be listed.
 */
export function unsealedIn(copy: SiteCopy, ledger: Ledger): string[] {
  const known = new Set(versionStates(ledger).map(({ plan, version }) => `${plan}/${version}`));
  return (copy.list('plans') ?? [])
    .flatMap((plan) =>
      (copy.list(`plans/${plan}/versions`) ?? []).map((version) => `${plan}/${version}`),
    )
    .filter((name) => !known.has(name));
}

/**
 * Holds a whole copy of a site against a ledger: every address that was ever published, the words
 * and the files of every version, its data and its pages.
 *
 * @returns In the order of the versions; empty when the copy is as the ledger has it.
 */
export async function copyFaultsOf(copy: SiteCopy, ledger: Ledger): Promise<CopyFault[]> {
  const faults: CopyFault[] = [];
  for (const state of versionStates(ledger)) {
    faults.push(
      ...(state.withdrawn
        ? await withdrawnFaults(copy, ledger, state)
        : await versionFaults(copy, ledger, state)),
    );
  }
  faults.push(...(await listFaults(copy)));
  const known = new Set(faults.map(({ at }) => at));
  for (const address of fixedAddresses(ledger)) {
    if (known.has(address) || (await copy.read(address))) continue;
    faults.push({ at: address, problem: 'This address was published, and nothing is there.' });
  }
  return faults;
}

/** The list for `sha256sum` is taken at its word by whoever uses it, so it must be that of the ledger beside it. */
async function listFaults(copy: SiteCopy): Promise<CopyFault[]> {
  const [list, beside] = [await copy.read('ledger.sha256'), await copy.read('ledger.json')];
  if (!list || !beside) return [];
  const { ledger } = readLedger(textOf(beside), 'ledger.json');
  return textOf(list) === sumsText(siteSums(versionStates(ledger)))
    ? []
    : [{ at: 'ledger.sha256', problem: 'These are not the digests that the ledger names.' }];
}

async function versionFaults(
  copy: SiteCopy,
  ledger: Ledger,
  state: VersionState,
): Promise<CopyFault[]> {
  const page = `plans/${state.plan}/versions/${state.version}/`;
  const text = await copy.read(`${page}text.txt`);
  const document = documentIn(await copy.read(`${page}index.json`));
  return [
    ...(state.seal.sections.length > 0 && !(text && isSealedText(state, text))
      ? [{ at: `${page}text.txt`, problem: 'These are not the words that were published.' }]
      : []),
    ...(await fileFaults(copy, state, page)),
    ...(await earlierFaults(copy, state)),
    ...(document
      ? dataFaults(ledger, state, document).map((problem) => ({ at: `${page}index.json`, problem }))
      : [{ at: `${page}index.json`, problem: 'The data of the version is missing or broken.' }]),
    ...(document && document.sections.length > 0
      ? await wordFaults(copy, ledger, state, page, document)
      : []),
  ];
}

async function fileFaults(
  copy: SiteCopy,
  { seal }: VersionState,
  page: string,
): Promise<CopyFault[]> {
  const sealed = seal.files.filter(({ path }) => path.startsWith('files/'));
  const faults: CopyFault[] = [];
  for (const { path, sha256 } of sealed) {
    const bytes = await copy.read(page + path);
    if (!bytes)
      faults.push({ at: page + path, problem: 'This file was published and is missing.' });
    else if (sha256Hex(bytes) !== sha256) {
      faults.push({ at: page + path, problem: 'These are not the bytes that were published.' });
    }
  }
  // What `sha256sum -c` cannot see: a file that nobody published.
  const names = new Set(sealed.map(({ path }) => path));
  const added = (copy.list(`${page}files`) ?? []).filter((name) => !names.has(`files/${name}`));
  return [
    ...faults,
    ...added.map((name) => ({
      at: `${page}files/${name}`,
      problem: 'This file was not published with the version.',
    })),
  ];
}

/** The words and files as they stood before each correction, which keep addresses of their own. */
async function earlierFaults(
  copy: SiteCopy,
  { plan, version, published, corrections }: VersionState,
): Promise<CopyFault[]> {
  const faults: CopyFault[] = [];
  for (const [index, { sequence }] of corrections.entries()) {
    const was = corrections[index - 1] ?? published;
    const page = siteUrls.correction(plan, version, sequence).slice(1);
    for (const { sha256, path } of earlierSums(was)) {
      const bytes = await copy.read(page + path);
      if (!bytes || sha256Hex(bytes) === sha256) continue;
      faults.push({ at: page + path, problem: 'This is not what was published at first.' });
    }
  }
  return faults;
}

function earlierSums({ text, files }: SealingEntry): Sum[] {
  return [
    { sha256: text, path: 'text.txt' },
    ...files.filter(({ path }) => path.startsWith('files/')),
  ];
}

/** The pages that show the text, against the data, which was held against the ledger. */
async function wordFaults(
  copy: SiteCopy,
  ledger: Ledger,
  state: VersionState,
  page: string,
  document: PlanDocument,
): Promise<CopyFault[]> {
  const { plan, version } = state;
  const faults: CopyFault[] = [];
  const full = siteUrls.fullText(plan, version).slice(1);
  const asPublished = siteUrls.asPublished(plan, version).slice(1);
  // Of all entries: one that corrects names the addresses only that came with it.
  const pages = fixedAddresses(ledger).filter(
    (address) =>
      address.startsWith(page) && /^(?!since\/)[^/]+\/$/.test(address.slice(page.length)),
  );
  const hasChapters = pages.includes(full);
  for (const address of [page, ...pages]) {
    const isContents = address === page && hasChapters;
    const html = await copy.read(address);
    if (isContents || (address !== page && leadsOn(html))) continue;
    if (address === asPublished) {
      faults.push(...(await partFaults(copy, state, address)));
      continue;
    }
    const words = pageWords(html);
    const isPart = hasChapters && address !== full;
    faults.push(
      ...pageFaults(words, document, isPart).map((problem) => ({ at: address, problem })),
    );
  }
  return faults;
}

/** Whether a page stands at an address that moved: it shows no text, and leads to another page of the site. */
function leadsOn(html: Uint8Array | undefined): boolean {
  return (
    html !== undefined &&
    pageWords(html) === '' &&
    /http-equiv="refresh" content="0; url=\/(?!\/)/.test(textOf(html))
  );
}

/** An amending part as it was published, which has data of its own. */
async function partFaults(
  copy: SiteCopy,
  state: VersionState,
  address: string,
): Promise<CopyFault[]> {
  const document = documentIn(await copy.read(`${address}index.json`));
  if (!document) {
    return [
      { at: `${address}index.json`, problem: 'The data of the version is missing or broken.' },
    ];
  }
  const data = ownFaults(state, document);
  const words = pageFaults(pageWords(await copy.read(address)), document, false);
  return [
    ...data.map((problem) => ({ at: `${address}index.json`, problem })),
    ...words.map((problem) => ({ at: address, problem })),
  ];
}

async function withdrawnFaults(
  copy: SiteCopy,
  ledger: Ledger,
  state: VersionState,
): Promise<CopyFault[]> {
  const page = `plans/${state.plan}/versions/${state.version}/`;
  const served = await copy.read(`${page}text.txt`);
  const document = documentIn(await copy.read(`${page}index.json`));
  const addresses = fixedAddresses(ledger).filter(
    (address) => address.startsWith(page) && address.endsWith('/'),
  );
  const faults: CopyFault[] = [];
  const isHere = (at: string) =>
    faults.push({ at, problem: 'This text was withdrawn and is still here.' });
  if (served && isSealedText(state, served)) isHere(`${page}text.txt`);
  if (document && document.sections.length > 0) isHere(`${page}index.json`);
  for (const address of addresses) {
    if (pageWords(await copy.read(address)) !== '') isHere(address);
  }
  return faults;
}

function documentIn(bytes: Uint8Array | undefined): PlanDocument | undefined {
  try {
    return bytes && documentFromJson(JSON.parse(textOf(bytes)) as VersionJson);
  } catch {
    return undefined;
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The words of the text that a page shows: of all that look like it, so that none can be put beside it. */
export function pageWords(html: Uint8Array | undefined): string {
  const tree: Root = rehype().parse(new TextDecoder().decode(html));
  const texts: RootContent[] = [];
  visit(tree, 'element', (element) => {
    const { className } = element.properties;
    if (!Array.isArray(className) || !className.includes(TEXT_CLASS)) return undefined;
    texts.push(...element.children);
    return SKIP;
  });
  return wordsOfNodes(texts);
}
