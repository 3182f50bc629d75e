import { type Asked, askedPair } from '../components/compare/any-two/asked-pair.ts';
import { urls } from '../data/urls.ts';
import { chooseIn, chosenIn, otherParameters, pairKey, versionsIn } from './any-two/address.ts';
import { comparerOf } from './any-two/comparer.ts';
import { type PageParts, pageParts } from './any-two/page-parts.ts';
import { readChoice } from './any-two/read-choice.ts';
import { stageOf } from './any-two/stage.ts';
import { SEE_TURNED, TURNED } from './any-two/words.ts';

const parts = pageParts(document);
if (parts !== undefined) start(parts);

/** Answer what the address asks for, now and whenever it asks for something else. */
function start(parts: PageParts): void {
  const { form } = parts;
  const plan = form.dataset.plan ?? '';
  const choice = readChoice(form, document);
  const stage = stageOf(parts, document);
  const comparer = comparerOf(plan, parts, stage);
  let answered: string | undefined;

  const answer = (isChosenHere: boolean) => {
    const parameters = new URLSearchParams(window.location.search);
    // Another view, or another place, of the same comparison.
    if (pairKey(parameters) === answered) return;
    answered = pairKey(parameters);
    comparer.stop();
    chooseIn(form, versionsIn(parameters));
    const asked = askedPair(parameters, choice);
    if (asked.kind === 'pair') compare(asked, parameters, isChosenHere);
    else if (asked.kind === 'prebuilt') leadTo(asked, parameters);
    else {
      stage.choose();
      if (asked.kind === 'refused') stage.say(asked.problem);
    }
  };

  const compare = (
    { before, after, isTurned }: Asked & { kind: 'pair' },
    parameters: URLSearchParams,
    isChosenHere: boolean,
  ) => {
    const pair = { before: before.id, after: after.id };
    if (isTurned) {
      const address = `${urls.anyTwo(plan, pair.before, pair.after)}${otherParameters(parameters, '&')}`;
      window.history.replaceState(null, '', `${address}${window.location.hash}`);
      answered = pairKey(new URLSearchParams(pair));
      chooseIn(form, pair);
    }
    void comparer.compare(pair, { isTurned, isChosenHere });
  };

  const leadTo = (
    { pair, isTurned }: Asked & { kind: 'prebuilt' },
    parameters: URLSearchParams,
  ) => {
    const address = `${pair.address}${otherParameters(parameters, '?')}${window.location.hash}`;
    if (!isTurned) {
      window.location.replace(address);
      return;
    }
    stage.choose();
    chooseIn(form, pair);
    stage.say(TURNED, { text: SEE_TURNED, href: address });
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = chosenIn(form);
    const asked = askedPair(new URLSearchParams(chosen), choice);
    if (asked.kind === 'prebuilt' && !asked.isTurned) {
      window.location.assign(asked.pair.address);
      return;
    }
    const address = urls.anyTwo(plan, chosen.before, chosen.after);
    if (!window.location.href.endsWith(address)) window.history.pushState(null, '', address);
    // Whoever chooses the same again wants it done again.
    answered = undefined;
    answer(true);
  });
  window.addEventListener('popstate', () => answer(false));
  answer(false);
}
