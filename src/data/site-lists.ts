import { glossarySchema, type Term } from '../schemas/glossary.ts';
import { type Organisation, organisationsSchema } from '../schemas/organisations.ts';
import { type Person, peopleSchema } from '../schemas/people.ts';
import type { ContentFolder } from './content-folder.ts';
import { loadYamlList } from './load-files.ts';
import type { Report } from './report.ts';
import type { YamlResult } from './yaml.ts';

/** The lists that belong to no plan; a site need not have any of them. */
export interface SiteLists {
  readonly organisations: YamlResult<Organisation[]> | undefined;
  readonly people: YamlResult<Person[]> | undefined;
  readonly glossary: YamlResult<Term[]> | undefined;
}

/** Reads `organisations.yaml`, `people.yaml` and `glossary.yaml`. */
export function loadSiteLists(content: ContentFolder, report: Report): SiteLists {
  return {
    organisations: loadYamlList(
      content,
      'organisations.yaml',
      'organisation',
      organisationsSchema,
      report,
    ),
    people: loadYamlList(content, 'people.yaml', 'person', peopleSchema, report),
    glossary: loadYamlList(content, 'glossary.yaml', 'term', glossarySchema, report),
  };
}
