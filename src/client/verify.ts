import { checkAddress } from './verify/check-address.ts';
import { checkFile } from './verify/check-file.ts';
import { checkWords } from './verify/check-words.ts';
import { openLedger } from './verify/ledger-site.ts';
import { resultElement } from './verify/result-element.ts';
import type { LedgerSite, Result } from './verify/types.ts';

/** What each form asks for, by its name in the page. */
const CHECKS: Readonly<Record<string, (asked: FormData, site: LedgerSite) => Promise<Result>>> = {
  address: (asked, site) => checkAddress(String(asked.get('address') ?? ''), site),
  file: (asked, site) => checkFile(asked.get('file') as File, site),
  words: (asked, site) =>
    checkWords(String(asked.get('words') ?? ''), String(asked.get('version') ?? ''), site),
};

const root = document.querySelector<HTMLElement>('[data-verify]');
if (root) start(root);

function start(root: HTMLElement): void {
  root.hidden = false;
  for (const form of root.querySelectorAll<HTMLFormElement>('[data-verify-form]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void answer(form, root.dataset.base ?? '/');
    });
  }
}

async function answer(form: HTMLFormElement, base: string): Promise<void> {
  const place = form.querySelector('[data-verify-result]');
  const check = CHECKS[form.dataset.verifyForm ?? ''];
  if (!place || !check) return;
  place.replaceChildren('Checking …');
  place.replaceChildren(resultElement(document, await result(check, new FormData(form), base)));
}

async function result(
  check: (asked: FormData, site: LedgerSite) => Promise<Result>,
  asked: FormData,
  base: string,
): Promise<Result> {
  try {
    return await check(asked, await openLedger(new URL(base, window.location.href)));
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { outcome: 'unknown', lines: ['This could not be checked.', told], links: [] };
  }
}
