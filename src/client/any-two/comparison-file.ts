import type { ComparedPlan } from '../../components/compare/compared-plan.ts';
import type { TracedPair } from '../../components/compare/traced-pair.ts';
import { comparisonCsv } from '../../components/data-file/comparison-csv.ts';
import { type ComparisonSource, comparisonJson } from '../../core/export/comparison-json.ts';
import type { VersionJson } from '../../core/export/document-json.ts';
import { compareFrontMatter } from '../../core/versions/compare-front-matter.ts';
import { urls } from '../../data/urls.ts';
import type { FileForm } from './messages.ts';

/**
 * Write the changes of a comparison as the files that stand beside the pages of the build.
 *
 * @returns A function that writes the file of a form.
 */
export function comparisonFile(
  plan: ComparedPlan,
  before: VersionJson,
  after: VersionJson,
  pair: TracedPair,
): (form: FileForm) => string {
  const absolute = (address: string) => new URL(address, after.version.address).href;
  const source = (): ComparisonSource => ({
    schema: absolute(urls.asset('schemas/comparison-page-1.json')),
    plan: after.plan,
    before: before.version,
    after: after.version,
    address: absolute(urls.anyTwo(plan.id, pair.before, pair.after)),
    ...(plan.notice !== undefined && { notice: plan.notice }),
    frontMatter: compareFrontMatter(before.about, after.about),
    comparison: pair.comparison,
    traced: pair.changes,
    unplaced: pair.unplaced,
  });
  return (form) => (form === 'csv' ? comparisonCsv(source()) : comparisonJson(source()));
}
