import { z } from 'astro/zod';
import { findPersonalData } from '../core/personal-data/find.ts';
import { line } from './common.ts';

/**
 * E-mail addresses, telephone numbers and postcodes of offices, and numbers that only look like
 * those of people: `check` does not warn of them. Each entry may be a whole postal address.
 */
export const publicContacts = z
  .array(
    line.refine((text) => findPersonalData(text).length > 0, {
      error:
        'Write an e-mail address, telephone number, postcode or other number that “check” warns of, as it stands in the text.',
    }),
  )
  .optional();
