import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ukTime } from '../../src/core/dates/instant.ts';

const GUIDE = readFileSync('docs/SCHEDULED-PUBLISHING.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

interface Workflow {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

const workflow = parse(/```yaml\n(name: Publish\n.*?)```/s.exec(GUIDE)?.[1] ?? '') as Workflow;
const inWorkflow = workflow.on.schedule.map(({ cron }) => cron);
const ofMachine = [...GUIDE.matchAll(/^(\S+ \S+ \* \* \*) {2}cd .* npm run build /gm)].map(
  ([, cron = '']) => cron,
);

describe('the schedules of the guide build at 00:01 in the United Kingdom, in summer and in winter', () => {
  test.each([
    ['of the workflow', inWorkflow],
    ['of a machine of one’s own', ofMachine],
  ])('%s', (_where, crons) => {
    for (const day of ['2026-01-31', '2026-07-31']) {
      const times = crons.flatMap((cron) => runsOn(day, cron)).map((run) => ukTime(run).time);
      expect(times).toContain('00:01');
    }
  });

  test('with commands that there are', () => {
    const runs = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run }) => run ?? []),
    );
    expect(runs).toContain('npm run build');
    const asked = runs.flatMap((run) => /^npm run (\S+)/.exec(run)?.[1] ?? []);
    expect(asked.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

/** The instants of a day, in universal time, at which `minute hours * * *` starts something. */
function runsOn(day: string, cron: string): string[] {
  const [minute = '', hours = ''] = cron.split(' ');
  return hours
    .split(',')
    .map((hour) => `${day}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}:00Z`);
}
