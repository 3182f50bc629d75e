import type { Random } from './random.ts';

/**
 * A sentence as plans write them; some thousand million are possible.
 *
 * @example
 * sentence(randomFrom(1))
 * // => 'By March 2027 the district nursing teams will agree a shared record with schools in Ashby.'
 */
export function sentence(random: Random): string {
  const { pick } = random;
  const text = pick(SHAPES)(random);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${pick(ENDS)(random)}.`;
}

/** A heading of two to five words. */
export function heading(random: Random): string {
  const words = `${random.pick(HEADINGS)} ${random.pick(GROUPS)}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A sum, a share or a count, as a table holds it. */
export function figure({ pick, below }: Random): string {
  return pick([
    () => `£${below(90) + 1}.${below(10)}m`,
    () => `${below(100)}%`,
    () => String(below(4000) + 10),
  ])();
}

/** What a row of a table is about. */
export function rowName({ pick }: Random): string {
  const name = `${pick(SERVICES)} in ${pick(PLACES)}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

type Phrase = (random: Random) => string;

const SHAPES: readonly Phrase[] = [
  ({ pick }) => `${pick(SERVICES)} will ${pick(DEEDS)} ${pick(THINGS)}`,
  ({ pick, below }) =>
    `by ${pick(MONTHS)} ${2026 + below(6)} ${pick(SERVICES)} and ${pick(SERVICES)} will ${pick(DEEDS)} ${pick(THINGS)}`,
  ({ pick }) => `we heard that ${pick(GROUPS)} ${pick(FELT)} ${pick(THINGS)}`,
  ({ pick, below }) =>
    `${below(3000) + 20} ${pick(GROUPS)} ${pick(USED)} ${pick(SERVICES)} ${pick(OFTEN)}`,
  (random) =>
    `we will spend ${figure(random)} on ${random.pick(THINGS)} for ${random.pick(GROUPS)}`,
  ({ pick }) =>
    `where ${pick(GROUPS)} need it, ${pick(SERVICES)} can ${pick(DEEDS)} ${pick(THINGS)}`,
  ({ pick }) => `no ${pick(QUALITIES)} ${pick(PLACES_KIND)} should be without ${pick(THINGS)}`,
  ({ pick, below }) =>
    `the share of ${pick(GROUPS)} who ${pick(FELT)} ${pick(THINGS)} rose from ${below(40)}% to ${40 + below(60)}%`,
];

const ENDS: readonly Phrase[] = [
  () => '',
  ({ pick }) => ` with ${pick(GROUPS)}`,
  ({ pick }) => ` in ${pick(PLACES)}`,
  ({ pick }) => ` across ${pick(PLACES)} and ${pick(PLACES)}`,
  ({ pick }) => `, because ${pick(GROUPS)} ${pick(FELT)} ${pick(THINGS)}`,
  ({ pick }) => `, and ${pick(SERVICES)} will report on it ${pick(OFTEN)}`,
  ({ pick, below }) => `, ${below(20) + 2} months after ${pick(SERVICES)} in ${pick(PLACES)}`,
];

const SERVICES = words(`
  district nursing teams|general practices|the ambulance service|community pharmacies|the crisis line
  school nurses|hospital wards|home care teams|the minor injuries unit|maternity clinics|talking therapies
  the dental service|social workers|the stroke unit|health visitors|the hospice|dementia nurses|the outpatient clinics
  community connectors|the urgent treatment centre|rehabilitation teams|the diabetes clinic|the breathing clinic|the booking line`);

const DEEDS = words(`
  open|agree|publish|test|widen|keep|review|begin to offer|bring together|simplify|pay for|plan|hand over|rebuild
  double|share|explain|measure|protect|put off|buy|train people for|take over|move nearer to home`);

const THINGS = words(`
  a shared record|evening appointments|visits at home|more beds|a single telephone number|help with travel
  a key worker|advice on money|checks before winter|a place to stay close by|respite for families|faster tests
  care plans in plain words|translated letters|parking for blue badges|a second opinion|follow-up by video
  stop smoking groups|walking groups|support after a stroke|weekend discharge|equipment on loan|a named nurse
  training for new staff|vaccination close to work|a quiet waiting room|help for young carers|safer medicines`);

const GROUPS = words(`
  carers|older people|parents of small children|young people|people with a learning disability|patients
  people who live alone|farm workers|new arrivals|veterans|people with dementia|staff|volunteers|neighbours
  people who sleep rough|pupils|pregnant women|people with long-term conditions|night workers|deaf people`);

const FELT = words(`
  wanted|missed|were worried about|praised|could not find|asked for|did not know of|relied on|had waited long for
  were glad of|did not trust|had given up on`);

const USED = words('used|rang|were seen by|waited for|were turned away from|came back to');
const OFTEN = words(
  'every month|once a year|in the last winter|every quarter|since the draft|twice a week',
);
const QUALITIES = words('rural|small|coastal|crowded|remote|growing|poor|newly built');
const PLACES_KIND = words('village|school|ward|practice|care home|estate|workplace|clinic');

const PLACES = words(`
  Ashby|Barrowden|Coldwell|Denby Marsh|Eastfold|Fernley|Greywater|Hollin|Inglefold|Kelmarsh|Larkhill|Millom Cross
  Netherby|Oakham Vale|Penfold|Quarrydale|Ravensey|Saltby|Thornwick|Upper Wold|Velmore|Westerly|Yarrowby`);

const MONTHS = words('January|March|April|June|September|October|December');

const HEADINGS = words(`
  care at home for|better access for|mental health of|urgent help for|what we heard from|prevention with
  the future of|money for|buildings for|digital help for|safer care for|shorter waits for|information for
  a stronger voice for|travel for|working with|screening for|recovery of|winter and|the first year for`);

/** A list, from the lines above. */
function words(text: string): readonly string[] {
  return text.split(/[|\n]/).flatMap((word) => word.trim() || []);
}
