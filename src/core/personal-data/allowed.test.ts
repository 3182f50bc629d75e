import { expect, test } from 'vitest';
import { findPersonalData } from './find.ts';
import { maskedDatum } from './mask.ts';
import { normalDataIn, normalDatum } from './normal.ts';

const first = (text: string) => {
  const [datum] = findPersonalData(text);
  if (!datum) throw new Error(`Nothing is found in “${text}”.`);
  return datum;
};

test.each([
  ['01632 960123', '+44 1632 960 123'],
  ['01632 960123', '00441632960123'],
  ['01632 960123', '+44 (0)1632 960123'],
  ['Jo.Bloggs@Plans.example', 'jo.bloggs@plans.example'],
  ['jo@plans.example', 'jo (at) plans dot example'],
  ['jo@plans.example', 'Jo＠Plans.example'],
  ['dot.at@plans.example', 'Dot.At@plans.example'],
  ['01632 960123', '[01632] 960.123'],
  ['NG1 5DT', 'ng1 5dt'],
  ['943 476 5919', '9434765919'],
  ['AB 12 34 56 C', 'ab123456c'],
])('“%s” and “%s” are the same', (one, other) => {
  expect(normalDatum(first(one))).toBe(normalDatum(first(other)));
});

test('an address of an office allows all that stands in it', () => {
  const allowed = normalDataIn(['Plans Office, 1 Quay Street, NG1 5DT; 01632 960123']);
  expect([...allowed]).toEqual(['postcode NG15DT', 'telephone 01632960123']);
});

test.each([
  ['jo.bloggs@plans.example', 'j…@plans.example'],
  ['01632 960123', '01…23'],
  ['+44 1632 960123', '+4…23'],
  ['943 476 5919', '94…19'],
  ['AB123456C', 'AB…6C'],
  ['NG1 5DT', 'NG…'],
])('a log shows “%s” as “%s”', (value, masked) => {
  expect(maskedDatum(first(value))).toBe(masked);
});
