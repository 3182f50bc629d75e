import { z } from 'astro/zod';

export const namedSchema = z
  .object({
    id: z.string().describe('Its id in addresses.'),
    title: z.string().describe('What people call it.'),
    address: z.string().describe('Its page.'),
  })
  .meta({ id: 'Named', description: 'A plan or a version.' });

export const format = z.literal(1).describe('Raised when the meaning of a field changes.');

export const schemaAddress = z.string().describe('Address of this schema.');

export const notice = z
  .string()
  .optional()
  .describe('Of a demonstration: says that it is not the official text. Show it with the data.');
