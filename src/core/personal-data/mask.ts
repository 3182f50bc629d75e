import type { PersonalDatum } from './types.ts';

// Enough to find it in the line by, too little to write or ring to anybody.
const SHOWN = 2;

/**
 * A datum as a log may show it: enough to recognise, not enough to use.
 *
 * @example
 * maskedDatum({ kind: 'email', value: 'jo.bloggs@plans.example', from: 0, to: 23 }) // => 'j…@plans.example'
 * maskedDatum({ kind: 'telephone', value: '01632 960123', from: 0, to: 12 }) // => '01…23'
 */
export function maskedDatum({ kind, value }: PersonalDatum): string {
  switch (kind) {
    case 'email':
      return `${value.slice(0, 1)}…${value.slice(value.lastIndexOf('@'))}`;
    case 'postcode':
      return `${/^[A-Z]+/i.exec(value)?.[0] ?? ''}…`;
    default:
      return ends(value.replace(/[^\p{L}\p{N}+]/gu, ''));
  }
}

function ends(value: string): string {
  return `${value.slice(0, SHOWN)}…${value.slice(-SHOWN)}`;
}
