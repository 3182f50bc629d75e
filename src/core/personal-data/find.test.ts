import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from './find.ts';
import { isNhsNumber } from './nhs-number.ts';
import type { PersonalKind } from './types.ts';

/** What is found, with its kind. */
function found(text: string): string[] {
  return findPersonalData(text).map(({ kind, value }) => `${kind}: ${value}`);
}

describe('what leads to a person is found where it stands', () => {
  test.each([
    [
      'an e-mail address',
      'Write to jo.bloggs+plan@mail.plans.example.',
      'email: jo.bloggs+plan@mail.plans.example',
    ],
    [
      'one in marks',
      '[write](mailto:jo@plans.example) or **<jo@plans.example>**',
      'email: jo@plans.example',
      'email: jo@plans.example',
    ],
    ['a landline', 'Ring 01632 960123 today.', 'telephone: 01632 960123'],
    ['a landline of a city', 'Ring (0115) 496 0123.', 'telephone: (0115) 496 0123'],
    ['a landline of London', 'Ring 020 7946 0958.', 'telephone: 020 7946 0958'],
    ['a landline without spaces', '01632960123', 'telephone: 01632960123'],
    ['a mobile', 'Text 07700 900123', 'telephone: 07700 900123'],
    ['a mobile in other groups', '077 00 90 01 23', 'telephone: 077 00 90 01 23'],
    ['a mobile with hyphens', '07700-900-123', 'telephone: 07700-900-123'],
    [
      'a number from abroad',
      '+44 7700 900123, +44 (0)1632 960123',
      'telephone: +44 7700 900123',
      'telephone: +44 (0)1632 960123',
    ],
    [
      'a number from abroad without spaces',
      'tel:+447700900123 or 00447700900123',
      'telephone: +447700900123',
      'telephone: 00447700900123',
    ],
    ['a number over two lines', 'Ring 01632\n  960123.', 'telephone: 01632\n  960123'],
    [
      'two numbers',
      '01632 960123/01632 960124',
      'telephone: 01632 960123',
      'telephone: 01632 960124',
    ],
    ['a number with full stops', '+44.7700.900123', 'telephone: +44.7700.900123'],
    ['a number with dashes', '01632 – 960123', 'telephone: 01632 – 960123'],
    ['a number in wide groups', '01632  960123', 'telephone: 01632  960123'],
    ['a number with a slash', '01632/960123', 'telephone: 01632/960123'],
    ['a number with its code in brackets', '[01632] 960123', 'telephone: [01632] 960123'],
    [
      'numbers of other countries',
      '+353 1 234 5678 and +48 123 456 789',
      'telephone: +353 1 234 5678',
      'telephone: +48 123 456 789',
    ],
    ['an address with a wide sign', 'jo＠plans.example', 'email: jo＠plans.example'],
    ['an address in words', 'jo at plans dot example', 'email: jo at plans dot example'],
    [
      'an address in brackets',
      'jo.bloggs [at] nhs.example or jo(at)plans(dot)example',
      'email: jo.bloggs [at] nhs.example',
      'email: jo(at)plans(dot)example',
    ],
    ['an NHS number with dashes', '943 – 476 – 5919', 'nhs-number: 943 – 476 – 5919'],
    ['an NHS number with full stops', '943.476.5919', 'nhs-number: 943.476.5919'],
    ['an NHS number in columns', 'NHS:943\t476\t5919', 'nhs-number: 943\t476\t5919'],
    ['an NHS number behind a sign', 'NHS#9434765919', 'nhs-number: 9434765919'],
    ['an NHS number', 'NHS number 943 476 5919', 'nhs-number: 943 476 5919'],
    ['an NHS number in a table', '|9434765919|a|', 'nhs-number: 9434765919'],
    ['an NHS number in a list with commas', 'Jo,9434765919,no', 'nhs-number: 9434765919'],
    ['a National Insurance number', 'AB 12 34 56 C', 'national-insurance: AB 12 34 56 C'],
    ['one without spaces', 'ab123456c', 'national-insurance: ab123456c'],
    ['one with full stops', 'NINO: AB.12.34.56.C', 'national-insurance: AB.12.34.56.C'],
    ['a postcode with a small first half', 'Ng1 5DT', 'postcode: Ng1 5DT'],
    ['a postcode behind a slash', 'Nottingham/NG1 5DT', 'postcode: NG1 5DT'],
    ['a postcode with wide spaces', 'NG1   5DT', 'postcode: NG1   5DT'],
    ['a postcode', 'They live at 3 High Street, NG1 5DT.', 'postcode: NG1 5DT'],
    ['a postcode of London', 'SW1A 2AA', 'postcode: SW1A 2AA'],
    ['a postcode without a space', 'le11aa, LE11AA', 'postcode: LE11AA'],
    ['a postcode in small letters', 'at le1 1aa', 'postcode: le1 1aa'],
  ])('%s', (_name, text, ...values) => {
    expect(found(text)).toEqual(values);
  });

  test('with the place in the text', () => {
    expect(findPersonalData('Ring 01632 960123.')).toEqual([
      { kind: 'telephone', value: '01632 960123', from: 5, to: 17 },
    ]);
  });
});

describe('what only looks alike is not found', () => {
  test.each([
    ['dates', '2017-07-26, 26/07/2017, 26.07.2017, 26 07 2017, 01 05 2016 2017'],
    ['an instant', '2026-01-31T09:00:00Z and 2026-01-31 09:00:00'],
    ['an instant in words', 'on 2000-01-15 00:00, at 10:00'],
    ['periods with dashes', '2016–17 2018–19, 2016-17 2018-19'],
    ['words around figures', 'rose by 202122 a year, at 20 21 22 a head'],
    ['areas and sums', 'site S1 4ha, S1 2bn'],
    ['rises', '+5 to +10, +1,234,567, +1234567 and +12345678.9'],
    ['words with “at” and “dot”', 'Look at plans. Dot your i. At noon.'],
    ['periods of years', '2016/17 to 2020/21, 2015 2016 2017 2018'],
    ['sums of money', '£628m, £1,234,567,890, £9434765919, 9434765919.50 and 0.12345678901'],
    ['times', '0900-1700, 09:00 to 17:30, 0930 1030'],
    ['figures', '1 234 567 890 people, 12,345 attendances, 0 1 2 3 4 5'],
    ['outward codes', 'NG1, LE2 and SW1A; the LE postcode area'],
    ['ordinals', 'in e1 2nd place, w1 1st'],
    ['codes that no area has', 'QQ1 1AA, Q4 2BN, NOT-S05, HAR-S01'],
    ['colours and digests', '#B112AB, #17594a, e11ab5f0c2'],
    ['short telephone numbers', 'Ring 111, 999, 116 123 or 0800 1111.'],
    ['addresses of pages', 'https://plans.example/doc/9434765919?p=NG15DT&t=07700900123'],
    ['numbers of books', 'ISBN 0306406152, ISBN-10: 0306406152'],
    [
      'pairs of letters that were never given out',
      'BG123456A, GB123456A, ZZ123456A, DA123456A, AO123456A, QQ123456C',
    ],
    ['an NHS number with a wrong last digit', '943 476 5918'],
    ['a form that nobody has filled in', '000 000 0000'],
    ['signs', '@, a@b, a@b., @plans, pagefind@1.5.2, user@localhost'],
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});

const nine = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
/** The last digit of an NHS number, by the rule as the NHS Data Dictionary states it; 10 where there is none. */
const checkDigit = (digits: readonly number[]) =>
  (11 - (digits.reduce((sum, digit, index) => sum + digit * (10 - index), 0) % 11)) % 11;
const gaps = fc.array(fc.constantFrom('', ' ', '\u00a0', '-'), { minLength: 10, maxLength: 10 });
const spaced = (digits: readonly number[], spaces: readonly string[]) =>
  digits.map((digit, index) => (index === 0 ? '' : spaces[index]) + String(digit)).join('');
const words = fc.constantFrom('', 'Her number is ', 'The list (2016) says: ', '“');
const kindsIn = (text: string) => findPersonalData(text).map(({ kind }) => kind);

/** Texts with one datum in running words. */
function holds(kind: PersonalKind, datum: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(words, datum, fc.constantFrom('', '.', ', and so on'), (before, value, after) => {
      expect(findPersonalData(before + value + after)).toEqual([
        { kind, value, from: before.length, to: before.length + value.length },
      ]);
    }),
    { numRuns: 500 },
  );
}

describe('whatever the digits', () => {
  test('every NHS number is found, however it is spaced', () => {
    const numbers = nine
      .filter((digits) => checkDigit(digits) < 10 && digits.some((digit) => digit > 0))
      .map((digits) => [...digits, checkDigit(digits)]);
    holds(
      'nhs-number',
      fc.tuple(numbers, gaps).map(([digits, spaces]) => spaced(digits, spaces)),
    );
  });

  test('ten digits with another last digit are not', () => {
    fc.assert(
      fc.property(nine, fc.integer({ min: 0, max: 9 }), (digits, last) => {
        fc.pre(last !== checkDigit(digits));
        const number = [...digits, last].join('');
        expect(isNhsNumber(number)).toBe(false);
        expect(kindsIn(`Number ${number}.`)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('every mobile number is found, in any groups after the first three digits', () => {
    holds(
      'telephone',
      fc
        .tuple(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }), gaps)
        .map(([digits, spaces]) => `07${spaced(digits, spaces)}`),
    );
  });

  test('every National Insurance number is found', () => {
    const letter = (of: string) => fc.constantFrom(...of);
    holds(
      'national-insurance',
      fc
        .tuple(
          letter('ABCEGHJKLMNOPRSTWXYZ'),
          letter('ABCEGHJKLMNPRSTWXYZ'),
          fc.stringMatching(/^\d{6}$/),
          letter('ABCD'),
          fc.boolean(),
        )
        .filter(([a, b]) => !['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes(a + b))
        .map(([a, b, digits, last, isSpaced]) => {
          const parts = [a + b, ...(digits.match(/../g) ?? []), last];
          return parts.join(isSpaced ? ' ' : '');
        }),
    );
  });

  test('nothing is found twice, and each value is what stands at its place', () => {
    const pieces = fc.constantFrom(
      '0',
      '4',
      '7',
      '9434765919',
      ' ',
      '-',
      '@',
      '.',
      'NG1 5DT',
      '+44',
      'jo',
      '\n',
      'AB123456C',
      ',',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const data = findPersonalData(text);
        for (const [index, { value, from, to }] of data.entries()) {
          expect(text.slice(from, to)).toBe(value);
          expect(from).toBeGreaterThanOrEqual(data[index - 1]?.to ?? 0);
        }
      }),
    );
  });
});
