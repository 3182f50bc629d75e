import { expect, test } from 'vitest';
import { readFigures } from './figure-text.ts';
import { figuresOf } from './figures.ts';
import { compareWords } from './words.ts';

function figures(before: string, after: string) {
  return figuresOf(compareWords(before, after)).map((figure) => [
    figure.before,
    figure.after,
    figure.ratio,
  ]);
}

test.each([
  ['sums', 'A gap of £1,271.5m, or $2 billion', ['£1,271.5m', '$2 billion']],
  ['shares', 'from 12% to 14 per cent', ['12%', '14 per cent']],
  ['dates', 'on 31 March 2018, May 2019, 2017-07-26', ['31 March 2018', 'May 2019', '2017-07-26']],
  ['American dates', 'on April 19, 2019 and June 1', ['April 19, 2019', 'June 1']],
  [
    'German and Welsh dates',
    'am 26. Juli 2017, 26 Gorffennaf 2017',
    ['26. Juli 2017', '26 Gorffennaf 2017'],
  ],
  ['periods', 'in 2016-17 and 2016 to 2021', ['2016-17', '2016 to 2021']],
  ['counts with what is counted', 'over 40 nurses in 12 weeks', ['40 nurses', '12 weeks']],
  ['parts of a whole', 'one in four carers, 3 in 10', ['one in four', '3 in 10']],
  ['ranges', '£26-30m, 10–15%, £5m–£6m', ['£26-30m', '10–15%', '£5m–£6m']],
  [
    'large numbers in words',
    'a hundred and fifty beds, eleven thousand people, two million',
    ['a hundred and fifty beds', 'eleven thousand people', 'two million'],
  ],
  ['half numbers in words', 'for two and a half years', ['two and a half years']],
  ['numbers in words', 'Four hours for twenty-five people', ['Four hours', 'twenty-five people']],
])('%s are read as printed', (_, text, expected) => {
  expect(readFigures(text).map((figure) => figure.text)).toEqual(expected);
});

test('digits inside names and addresses are no figures', () => {
  expect(readFigures('COVID-19, v2.1, H1N1, https://a.example/2017/5')).toEqual([]);
});

test('numbers that name a place in a text are no figures', () => {
  expect(readFigures('See section 4, Art. 5 Abs. 2 and page 12.')).toEqual([]);
});

test('a number within a time is no part of a whole', () => {
  expect(readFigures('It rose by two in 12 weeks.').map(({ text }) => text)).toEqual([
    'two',
    '12 weeks',
  ]);
});

test('a small “may” behind a number makes no date', () => {
  expect(readFigures('Of the members 12 may vote.').map(({ text }) => text)).toEqual(['12']);
});

test('a changed sum comes with its ratio', () => {
  expect(figures('A gap of £26m.', 'A gap of £21m.')).toEqual([['£26m', '£21m', -0.1923]]);
});

test('a number in words is compared with one in digits', () => {
  expect(figures('within four hours of a call', 'within 2 hours of a call')).toEqual([
    ['four hours', '2 hours', -0.5],
  ]);
});

test('a changed date has no ratio', () => {
  expect(figures('It opens on 31 March 2018.', 'It opens on 30 June 2018.')).toEqual([
    ['31 March 2018', '30 June 2018', undefined],
  ]);
});

test('a figure that stayed while its sentence was written anew is not listed', () => {
  expect(figures('The gap will be £26m by 2021.', 'By 2021 we shall lack £26m in all.')).toEqual(
    [],
  );
});

test('the same sum in other words is not listed', () => {
  expect(figures('We need £1.5m now.', 'We need £1,500,000 now.')).toEqual([]);
});

test('the same number without what it counts is not listed', () => {
  expect(figures('about two pounds each', 'about two each')).toEqual([]);
});

test('a part of a whole is compared with a share', () => {
  expect(figures('One in four carers replied.', 'About 30% of carers replied.')).toEqual([
    ['One in four', '30%', 0.2],
  ]);
});

test('two sums that changed places both changed', () => {
  expect(
    figures(
      '£4m goes to the port and £6m to the fens.',
      '£6m goes to the port and £4m to the fens.',
    ),
  ).toEqual([
    ['£4m', '£6m', 0.5],
    ['£6m', '£4m', -0.3333],
  ]);
});

test('German numbers are read as Germans write them', () => {
  expect(
    figures(
      'Das kostet 1.250,5 Mio. Euro, 12,5 % mehr.',
      'Das kostet 1.340,0 Mio. Euro, 14,0 % mehr.',
    ),
  ).toEqual([
    ['1.250,5 Mio. Euro', '1.340,0 Mio. Euro', 0.0716],
    ['12,5 %', '14,0 %', 0.12],
  ]);
});

test('digits of other scripts are compared as they are printed', () => {
  expect(figures('کل ۲۵ بستر', 'کل ۳۰ بستر')).toEqual([['۲۵', '۳۰', 0.2]]);
});

test('large numbers in words are compared by what they are worth', () => {
  expect(figures('for three hundred and ten people', 'for five hundred people')).toEqual([
    ['three hundred and ten people', 'five hundred people', 0.6129],
  ]);
});

test('a range has no ratio', () => {
  expect(figures('It costs £26-30m a year.', 'It costs £21-25m a year.')).toEqual([
    ['£26-30m', '£21-25m', undefined],
  ]);
});

test('another unit has no ratio', () => {
  expect(figures('within 4 hours', 'within 4 days')).toEqual([['4 hours', '4 days', undefined]]);
});

test('each of several figures is compared with the one in its place', () => {
  expect(
    figures('Beds: 200, of which 20 for children.', 'Beds: 180, of which 25 for children.'),
  ).toEqual([
    ['200', '180', -0.1],
    ['20', '25', 0.25],
  ]);
});

test('a figure that is new has no earlier side', () => {
  expect(figures('Waits will fall.', 'Waits will fall by 12%.')).toEqual([
    [undefined, '12%', undefined],
  ]);
});

test('the number of a heading is no figure', () => {
  expect(figures('2. Care at home', '3. Care at home')).toEqual([]);
});
