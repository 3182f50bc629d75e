import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { EXIT, visit } from 'unist-util-visit';
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
import type { Ledger } from '../../src/core/ledger/types.ts';
import { siteUrls } from '../../src/data/addresses.ts';
import type { SiteCopy } from './site-copy.ts';

/** Something in a copy of a site that is not as the ledger has it. */
export interface CopyFault {
  /** Address in the copy. */
  readonly at: string;
  /** One sentence. */
  readonly problem: string;
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
        ? await withdrawnFaults(copy, state)
        : await versionFaults(copy, ledger, state)),
    );
  }
  const known = new Set(faults.map(({ at }) => at));
  for (const address of fixedAddresses(ledger)) {
    if (known.has(address) || (await copy.read(address))) continue;
    faults.push({ at: address, problem: 'This address was published, and nothing is there.' });
  }
  return faults;
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
    ...(document
      ? dataFaults(ledger, state, document).map((problem) => ({ at: `${page}index.json`, problem }))
      : [{ at: `${page}index.json`, problem: 'The data of the version is missing or broken.' }]),
    ...(document && document.sections.length > 0
      ? await wordFaults(copy, state, page, document)
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

/** The pages that show the text, against the data, which was held against the ledger. */
async function wordFaults(
  copy: SiteCopy,
  state: VersionState,
  page: string,
  document: PlanDocument,
): Promise<CopyFault[]> {
  const { plan, version, seal } = state;
  const faults: CopyFault[] = [];
  const full = siteUrls.fullText(plan, version).slice(1);
  const asPublished = siteUrls.asPublished(plan, version).slice(1);
  const pages = seal.addresses.filter(
    (address) => address.startsWith(page) && /^[^/]+\/$/.test(address.slice(page.length)),
  );
  const hasChapters = pages.includes(full);
  for (const address of [page, ...pages]) {
    const isContents = address === page && hasChapters;
    if (isContents) continue;
    if (address === asPublished) {
      faults.push(...(await partFaults(copy, state, address)));
      continue;
    }
    const words = pageWords(await copy.read(address));
    const isPart = hasChapters && address !== full;
    faults.push(
      ...pageFaults(words, document, isPart).map((problem) => ({ at: address, problem })),
    );
  }
  return faults;
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

async function withdrawnFaults(copy: SiteCopy, state: VersionState): Promise<CopyFault[]> {
  const page = `plans/${state.plan}/versions/${state.version}/`;
  const served = await copy.read(`${page}text.txt`);
  return served && isSealedText(state, served)
    ? [{ at: `${page}text.txt`, problem: 'This text was withdrawn and is still here.' }]
    : [];
}

function documentIn(bytes: Uint8Array | undefined): PlanDocument | undefined {
  try {
    return bytes && documentFromJson(JSON.parse(new TextDecoder().decode(bytes)) as VersionJson);
  } catch {
    return undefined;
  }
}

/** The words of the text that a page shows. */
export function pageWords(html: Uint8Array | undefined): string {
  const tree: Root = rehype().parse(new TextDecoder().decode(html));
  let prose: Element | undefined;
  visit(tree, 'element', (element) => {
    const { className } = element.properties;
    if (!Array.isArray(className) || !className.includes(TEXT_CLASS)) return undefined;
    prose = element;
    return EXIT;
  });
  return wordsOfNodes(prose?.children ?? []);
}
