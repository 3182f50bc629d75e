import { existsSync } from 'node:fs';
import path from 'node:path';
import { ContentError, ContentErrors } from '../../src/core/errors.ts';
import { aboutAlone, aboutVersion } from '../../src/data/about-version.ts';
import { noCache } from '../../src/data/cache.ts';
import { contentFolder } from '../../src/data/content-folder.ts';
import { loadVersion } from '../../src/data/load-version.ts';
import { Report } from '../../src/data/report.ts';
import { openContent } from '../content.ts';
import { knownPlan, knownVersion } from '../new/known-plan.ts';
import type { ComparedSide } from './read-side.ts';

/**
 * Reads the folder of a version: one of a plan as the plan as amended, any other as its own text.
 *
 * @param full Absolute path.
 * @param name As it was typed.
 */
export function readVersion(full: string, name: string, asOf: string): ComparedSide {
  const inPlan = placeInPlan(full);
  return inPlan ? versionOfPlan(full, name, inPlan, asOf) : versionAlone(full, name);
}

interface PlaceInPlan {
  readonly content: string;
  readonly plan: string;
  readonly version: string;
}

function placeInPlan(full: string): PlaceInPlan | undefined {
  const [version, versions, plan, plans] = full.split(path.sep).toReversed();
  const content = path.resolve(full, '../../../..');
  const isThere =
    versions === 'versions' && plans === 'plans' && existsSync(path.join(content, 'site.yaml'));
  return isThere && version && plan ? { content, plan, version } : undefined;
}

function versionOfPlan(
  folder: string,
  name: string,
  { content, plan: planId, version: versionId }: PlaceInPlan,
  asOf: string,
): ComparedSide {
  const loaded = openContent({ content, asOf }, true);
  const plan = knownPlan(content, loaded, planId);
  const version = knownVersion(content, plan, versionId);
  const { errors } = loaded;
  const inTexts = errors.filter(({ place }) =>
    new RegExp(`plans/${planId}/versions/[^/]+/[^/]+\\.mdx$`).test(place.file),
  );
  if (inTexts.length > 0) throw new ContentErrors(inTexts);
  if (!version.effective) throw noText(name);
  const isSound = !errors.some(({ place }) => place.file.includes(`plans/${planId}/`));
  const amended = version.data.text === 'part' ? ' (the plan as amended)' : '';
  return {
    id: version.id,
    name: `${version.data.label}${amended}`,
    document: version.effective,
    folder,
    ...(loaded.model && { about: aboutVersion(loaded.model, plan, version) }),
    ...(isSound && { plan }),
  };
}

function versionAlone(folder: string, name: string): ComparedSide {
  const report = new Report();
  const version = loadVersion(
    contentFolder(path.dirname(folder)),
    path.basename(folder),
    report,
    noCache,
  );
  const errors = report.errors.filter(({ place }) => !place.file.endsWith('.yaml'));
  if (errors.length > 0 || !version) throw new ContentErrors(errors);
  if (!version.own) throw noText(name);
  return {
    id: version.id,
    name: version.data.label,
    document: version.own,
    folder,
    about: aboutAlone(version),
  };
}

function noText(file: string): ContentErrors {
  return new ContentErrors([
    new ContentError(
      { file },
      'This version says “text: none”: its text is not here.',
      'Choose a version whose text is here.',
    ),
  ]);
}
