/** A line of the source documents, and where a reader finds on the site what it tells. */
export interface SourceLine {
  readonly id: string;
  readonly asks: string;
  /** Pages with the words that stand on each; words that must not stand there begin with “not:”. */
  readonly shown: readonly (readonly [address: string, ...words: string[]])[];
}

const BCT = '/plans/better-care-together/';
const NOT = '/plans/nottinghamshire/';
const STEP = '/plans/step-up/';
const SWL = '/plans/south-west-london/';
const WES = '/plans/westmarsh/';
const STEP_CONSULTATION = `${STEP}engagement/consultation-2021/`;
const STEP_MEETING = `${STEP}meetings/governing-body-december-2021/`;
const KF = '/reports/kings-fund-2016/';

const line = (id: string, asks: string, ...shown: SourceLine['shown']): SourceLine => ({
  id,
  asks,
  shown,
});

/**
 * What the documents from which the demonstration was written tell: an account of events (L), a news
 * release on an update (N), the page of a consultation (S), an update of a partnership (W), an
 * article on a report (G), and what goes through all of them (X).
 */
export const SOURCE_LINES: readonly SourceLine[] = [
  line(
    'L1',
    'a plan for three places, its initials explained',
    [BCT, 'Leicester', 'Leicestershire', 'Rutland'],
    [`${BCT}versions/2016-11-draft/`, 'sustainability and transformation plans, or STPs for short'],
  ),
  line('L2', 'a page of findings that has no date of its own', [
    `${BCT}notices/roadshow-findings/`,
    'The page carries no date.',
  ]),
  line('L3', 'a roadshow and what it was for', [
    `${BCT}engagement/roadshow-2017/`,
    'To discuss what the draft plan proposed.',
  ]),
  line('L4', 'how many came, by group, of the whole only', [
    `${BCT}engagement/roadshow-2017/`,
    '271 people',
    '70 people',
    'all events together',
  ]),
  line('L5', 'themes that are parts of others', [
    `${BCT}themes/resilience-in-the-community/`,
    'Its parts Community services',
    'Locality teams',
    'Support for general practice',
  ]),
  line(
    'L6',
    'what people were asked about, explained',
    [`${BCT}themes/home-first/`, 'why somebody is not at home'],
    [`${BCT}themes/general-practice/`, 'premises and staff'],
    [`${BCT}themes/community-services/`, 'Leicester Royal Infirmary'],
    [`${BCT}themes/urgent-care/`, 'a visit at home, a walk-in clinic or a primary care hub'],
  ),
  line(
    'L7',
    'themes that were asked about apart from those that emerged',
    [`${BCT}themes/home-first/`, 'People were asked about it'],
    [`${BCT}themes/what-it-means-for-families/`, 'People raised it themselves'],
  ),
  line('L8', 'support in principle with conditions', [
    `${BCT}themes/home-first/`,
    'Support with conditions',
  ]),
  line(
    'L9',
    'kinds of feedback',
    [
      `${BCT}themes/what-it-means-for-families/`,
      'How it would affect them and their families',
      'What they have experienced',
      'What matters most to them',
    ],
    [`${BCT}themes/home-first/`, 'What else should be thought of'],
  ),
  line('L10', 'what was done with feedback, step by step', [
    `${BCT}engagement/roadshow-2017/`,
    'Gathered',
    'Analysed',
    'Reported',
    'Shared',
    'Used',
  ]),
  line('L11', 'a summary report, and the full one that we have not read', [
    `${BCT}documents/`,
    'Summary report of the roadshow',
    'A full report is not in what we read',
  ]),
  line('L12', 'slides', [`${BCT}documents/`, 'Slides of the roadshow']),
  line('L13', 'workstreams and who leads them', [BCT, 'Workstreams', 'Led by: not recorded']),
  line(
    'L14',
    'a promise for a season, of a kind not yet decided',
    [`${BCT}commitments/`, 'Due summer 2017.', 'Replaced by: Next Steps, July 2018'],
    [`${BCT}versions/2017-refresh/`, 'Expected', 'summer 2017'],
  ),
  line('L15', 'where to sign up for news', [
    BCT,
    'Newsletter of the plan',
    'Where to sign up: not recorded',
  ]),
  line('L16', 'thanks', [`${BCT}notices/roadshow-findings/`, 'everybody who took part']),
  line('L17', 'mistakes of a source, told and not repeated', [
    '/sources/llr/',
    'The page leaves a letter out of the word philosophy.',
    'The page writes suites where it means suits.',
  ]),
  line('N1', 'a news release whose “today” has its date', [
    '/news/update-published/',
    'today (26 July 2017)',
  ]),
  line(
    'N2',
    'a joint plan for five years by several bodies of two council areas',
    [NOT, 'Nottinghamshire County Council', 'Nottingham City Council'],
    [`${NOT}versions/2016-11-draft/`, 'five years'],
  ),
  line('N3', 'a draft of which only the month is known', [
    `${NOT}versions/2016-11-draft/`,
    'Draft, November 2016',
    'Amended by Update, July 2017',
  ]),
  line('N4', 'an update that amends, and how far it looks ahead', [
    `${NOT}versions/2017-07-update/`,
    'Amends Draft, November 2016',
    'Looks ahead to',
    '12 months',
  ]),
  line('N5', 'engagement by events, meetings and in writing', [
    `${NOT}engagement/`,
    'Written feedback',
    'Events',
    'Meeting',
  ]),
  line('N6', 'four public events and the number of those who came', [
    `${NOT}engagement/public-events-2017/`,
    '395 attendances',
    'four events together',
  ]),
  line('N7', 'an event of the voluntary sector', [
    `${NOT}engagement/voluntary-sector-event-2017/`,
    '80 people',
  ]),
  line('N8', 'written answers by two channels', [
    `${NOT}engagement/written-feedback-2017/`,
    '69 responses',
    'email and online survey',
  ]),
  line('N9', 'what people were asked about', [
    `${NOT}engagement/public-events-2017/`,
    'The five priorities',
    'Strategic direction',
  ]),
  line('N10', 'documents of the feedback, published the month before', [
    `${NOT}documents/`,
    'What people said about the draft, in full',
    'June 2017',
  ]),
  line('N11', 'a change and the feedback that caused it', [
    `${NOT}changes/`,
    'Carers have a section of their own.',
    '(the source says so)',
  ]),
  line('N12', 'three ways in which feedback had effect', [
    `${NOT}changes/`,
    'Some priorities have more focus or detail.',
  ]),
  line('N13', 'a PDF beside the page', [`${NOT}documents/`, 'Update to the five-year plan (PDF)']),
  line('N14', 'what a person with a role said', [
    '/people/',
    'David Pearson',
    'He said that the partnership had taken up what people wanted more of in the priorities',
  ]),
  line('N15', 'reasons other than feedback', [
    `${WES}changes/`,
    'Why: money (the source says so)',
    'Why: a need of the services (the source says so)',
  ]),
  line('N16', 'promises of an update', [
    `${NOT}commitments/`,
    'Give more care in the community, closer to home, and less in hospital.',
  ]),
  line('N17', 'what changes first among staff, and later for the public', [
    `${WES}notices/board-decided/`,
    'At first most of what changes will be among our own staff',
  ]),
  line(
    'N18',
    'a formal consultation that is not planned yet',
    [NOT, 'Planned, date not known'],
    [`${WES}engagement/parking-and-buses-2027/`, 'Opens in spring 2027'],
  ),
  line('S1', 'three notices in a stack, the newest dated by “yesterday”', [
    `${STEP}notices/`,
    '15 December 2021',
    '22 November 2021',
    '15 August 2021',
    'It calls Tuesday 14 December 2021 yesterday.',
  ]),
  line(
    'S2',
    'statements that later notices overtook',
    [`${STEP}notices/consultation-closed/`, '5 passages overtaken by later notices'],
    [`${STEP}notices/findings-published/`, 'The meeting took place on Tuesday 14 December 2021.'],
  ),
  line(
    'S3',
    'a consultation of twelve weeks',
    [STEP_CONSULTATION, '24 May to 15 August 2021', '12 weeks'],
    ['/sources/sug/', 'names the two days without a year'],
  ),
  line(
    'S4',
    'a deadline online and a later one by post',
    [
      STEP_CONSULTATION,
      'By Freepost',
      'Freepost address on its last page',
      'Closed on 25 August 2021',
    ],
    [`${STEP}notices/consultation-closed/`, 'Wednesday 25 August 2021'],
  ),
  line('S5', 'that it has closed, and thanks', [
    `${STEP}notices/consultation-closed/`,
    'This consultation has now (15 August 2021) closed online.',
    'Thanks go to everyone who took part.',
  ]),
  line('S6', 'three commissioners that act jointly with a trust', [
    STEP,
    'Three commissioners acting jointly',
  ]),
  line('S7', 'how many took part, in the unit of the source, and one in four', [
    STEP_CONSULTATION,
    '6,650 people',
    'participated; in a later notice, responded',
    '1 in 4 responses',
    'people who had not been heard from earlier',
  ]),
  line('S8', 'an independent analysis', [
    STEP_CONSULTATION,
    'Midlands and Lancashire Commissioning Support Unit',
    'Independent of those who asked',
  ]),
  line('S9', 'findings in several forms, one inside another, one pending', [
    `${STEP}documents/`,
    'Executive Summary',
    'Stands inside: Full Report of Findings (PDF)',
    'Pending since 22 November 2021.',
  ]),
  line('S10', 'a business case that says how feedback was considered', [
    `${STEP}documents/`,
    'Decision-Making Business Case',
    'a revised work plan',
  ]),
  line('S11', 'a paper for the meeting', [
    STEP_MEETING,
    'Papers',
    'Full proposal paper for the meeting of 14 December 2021',
  ]),
  line(
    'S12',
    'a meeting held in public that is no public meeting, its date first vague',
    [
      STEP_MEETING,
      'Held in public: people may watch. It is not a public meeting.',
      'Virtual or face to face',
      'No date given',
      'December 2021',
    ],
    [`${STEP}notices/consultation-closed/`, 'make the meeting widely known'],
  ),
  line('S13', 'a decision and when it was made public', [
    STEP_MEETING,
    'Approved',
    'Made public',
    '14 December 2021',
  ]),
  line('S14', 'a next step that depends on the decision', [
    STEP_MEETING,
    'Condition: what the governing body decides',
    'By Leicestershire Partnership NHS Trust',
  ]),
  line('S15', 'what the decision means, its sum left vague', [
    `${STEP}notices/plans-approved/`,
    'multi-million pound',
    'reorganised and strengthened',
  ]),
  line('S16', 'what two people with roles said', ['/people/', 'Andy Williams', 'Angela Hillery']),
  line(
    'S17',
    'thanks to those who answered, spread the word and helped',
    [`${STEP}notices/plans-approved/`, 'voluntary and community sector'],
    [`${STEP}notices/findings-published/`, 'those who spread the word'],
  ),
  line('S18', 'other names of the programme', [
    STEP,
    'Also known as',
    'Step-up to Great Mental Health',
  ]),
  line('S19', 'links that said nothing, and a sentence that broke off', [
    '/sources/sug/',
    'breaks off before it says what happened on it',
    'only the word here',
  ]),
  line('S20', 'the life of a consultation from planning to practice', [
    STEP_CONSULTATION,
    'Planned',
    'Opened',
    'Closed online',
    'Closed by post',
    'Answers analysed',
    'Worked out together with people',
    'Put into practice',
  ]),
  line('W1', 'the same initials for a partnership and for a plan', [
    '/glossary/',
    'Sustainability and Transformation Partnership',
    'Sustainability and Transformation Plan',
    'In South West London',
  ]),
  line(
    'W2',
    'a refresh that was announced and came',
    [`${SWL}versions/2017-11-refresh/`, 'Expected November 2017, came 30 November 2017.'],
    [`${SWL}commitments/`, 'Kept 30 November 2017'],
  ),
  line('W3', 'engagement of which no numbers are known', [
    `${SWL}engagement/`,
    'Number of people not recorded',
  ]),
  line('W4', 'a change of direction that engagement caused', [
    `${SWL}changes/`,
    'The weight of the programme moves to keeping people well and to early help.',
    '(the source says so)',
  ]),
  line('W5', 'the old emphasis, the new one, and why', [`${SWL}changes/`, 'Why: evidence']),
  line('W6', 'parts for places within the area', [
    `${SWL}versions/2017-11-refresh/`,
    'What it says for each place',
    'Two boroughs in one partnership',
  ]),
  line('W7', 'partners beyond the area', [SWL, 'Partners beyond the area', 'Surrey']),
  line('W8', 'steps of each place, with their month', [
    `${SWL}commitments/`,
    'Croydon: look through six months of feedback',
    'November 2017',
  ]),
  line('W9', 'a promise to consult, with those who advise on it', [
    `${SWL}commitments/`,
    'Consult local people, with advice from scrutiny in each area and from Healthwatch.',
  ]),
  line('W10', 'a board that decides', [
    `${SWL}meetings/programme-board-2017/`,
    'South West London STP programme board',
    'Date not known',
  ]),
  line('W11', 'a notice that shows no date', [
    `${SWL}notices/refresh-under-way/`,
    'The page shows no date. The month was read from its address.',
  ]),
  line('G1', 'an article by somebody else, named and never copied', [
    KF,
    'an article by William Eichler in LocalGov, 14 November 2016. It is told here in our words and not copied.',
  ]),
  line('G2', 'a report and the body that made it', [
    KF,
    'Sustainability and Transformation Plans in the NHS',
    "The King's Fund",
  ]),
  line('G3', 'what the report found', [
    KF,
    'Some councils had a real part in the plans, others hardly any.',
  ]),
  line('G4', 'what it recommends', [KF, 'Have the NHS put what the plans assume to a hard test.']),
  line('G5', 'the reply of another body', [
    KF,
    'Councillors and communities belong at the centre of planning.',
  ]),
  line('G6', 'the chain from plans to report to reply, and the reply that is missing', [
    KF,
    'No reply recorded',
  ]),
  line('G7', 'people, their roles, and a remark behind a paywall', [
    '/people/',
    'Chris Ham',
    'Izzi Seccombe',
    'a source that has to be paid for',
  ]),
  line('G8', 'the frame of the nation and of the law', [
    KF,
    'all of England was divided into 44',
    'The Health and Social Care Act 2012 stands in the way',
  ]),
  line('G9', 'a doubt about what a passage assumes', [KF, 'this doubts what']),
  line('G10', 'nothing of the noise around the article', [
    KF,
    'It is told here in our words',
    'not:newsletter',
    'not:vacanc',
    'not:Highways',
  ]),
  line(
    'X1',
    'every kind of thing has its page',
    ['/organisations/', "The King's Fund"],
    ['/people/', 'David Pearson'],
    ['/glossary/', 'STP'],
    ['/reports/', 'Sustainability and Transformation Plans in the NHS'],
    [`${STEP}measures/`, '25'],
    [`${WES}meetings/`, 'Joint meeting'],
  ),
  line(
    'X2',
    'dates as exact as they are known',
    [`${BCT}commitments/`, 'Due summer 2017.'],
    [`${NOT}versions/2016-11-draft/`, 'November 2016'],
    [`${STEP}notices/consultation-closed/`, 'now (15 August 2021)'],
    [`${SWL}versions/2017-11-refresh/`, 'Expected November 2017, came 30 November 2017.'],
  ),
  line(
    'X3',
    'numbers in their own unit, never added up in silence',
    [
      `${BCT}engagement/roadshow-2017/`,
      'A sum of ours: the 271 members of the public and the 70 staff',
    ],
    [STEP_CONSULTATION, '1 in 4 responses', 'Number of people not recorded'],
  ),
  line('X4', 'every statement has its source', ['/sources/sug/', 'SUG-S05', 'Cited']),
  line(
    'X5',
    'plain words, initials explained, Easy Read',
    ['/glossary/', 'Easy Read'],
    [`${WES}documents/`, 'Easy Read'],
  ),
  line('X6', 'what stands, what changed last and why, what comes next and when', [
    WES,
    'What stands now',
    'What changed last, and why',
    'What comes next, and when',
  ]),
];
