import { printDate, printPeriod } from '../../core/dates/print.ts';
import { nameKey } from '../../core/organisations/by-name.ts';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import type { Organisation } from '../../schemas/organisations.ts';
import type { Area } from '../../schemas/plan.ts';
import { planName } from '../plan/plan-name.ts';

/** A page that names an organisation, and in what part. */
export interface Mention {
  readonly text: string;
  readonly href: string;
  /** Its role there, or when that was. */
  readonly detail?: string;
  /** The plan to which it belongs, if it belongs to one. */
  readonly plan?: PlanModel;
}

/** What an organisation does in one kind of place. */
export interface MentionGroup {
  /** The id of its heading. */
  readonly id: string;
  readonly heading: string;
  readonly mentions: readonly Mention[];
}

type Site = Pick<SiteModel, 'plans' | 'news' | 'people' | 'reports'>;
type Names = (name: string) => boolean;

/**
 * Every place of the site that names an organisation, by its name or one of its other names.
 *
 * @returns Only groups in which there is something.
 */
export function mentionsOf(site: Site, organisation: Organisation): MentionGroup[] {
  const keys = new Set([organisation.name, ...organisation.alsoKnownAs].map(nameKey));
  const names: Names = (name) => keys.has(nameKey(name));
  const inPlans = (find: (plan: PlanModel, names: Names) => Mention[]) =>
    site.plans.flatMap((plan) => find(plan, names));
  return [
    { id: 'plans', heading: 'Plans that it makes', mentions: inPlans(made) },
    { id: 'scrutiny', heading: 'Plans that it holds to account', mentions: inPlans(held) },
    { id: 'areas', heading: 'Areas where it works', mentions: inPlans(worked) },
    { id: 'workstreams', heading: 'Workstreams that it leads', mentions: inPlans(led) },
    { id: 'asked', heading: 'What it asked people about', mentions: inPlans(asked) },
    { id: 'analysed', heading: 'What it analysed', mentions: inPlans(analysed) },
    { id: 'meetings', heading: 'Meetings', mentions: inPlans(met) },
    { id: 'documents', heading: 'Documents that it wrote', mentions: inPlans(wrote) },
    { id: 'reports', heading: 'Reports and replies', mentions: reported(site, names) },
    { id: 'people', heading: 'People', mentions: people(site, names) },
    { id: 'news', heading: 'News in which it speaks', mentions: spoke(site, names) },
  ].filter(({ mentions }) => mentions.length > 0);
}

function made(plan: PlanModel, names: Names): Mention[] {
  return plan.data.organisations
    .filter(({ name }) => names(name))
    .map(({ role }) => ({ ...toPlan(plan), ...(role !== undefined && { detail: role }) }));
}

function held(plan: PlanModel, names: Names): Mention[] {
  return plan.data.scrutiny.some(names) ? [toPlan(plan)] : [];
}

function worked(plan: PlanModel, names: Names): Mention[] {
  const areas = plan.data.area ? areasIn(plan.data.area) : [];
  return areas
    .filter(({ organisations }) => organisations.some(names))
    .map(({ name }) => ({ ...toPlan(plan), text: name, detail: planName(plan) }));
}

function areasIn(area: Area): Area[] {
  return [area, ...area.parts.flatMap(areasIn)];
}

function led(plan: PlanModel, names: Names): Mention[] {
  return plan.data.workstreams
    .filter(({ leads }) => leads !== 'not-recorded' && leads.some(names))
    .map(({ title }) => ({ ...toPlan(plan), text: title, detail: planName(plan) }));
}

function asked(plan: PlanModel, names: Names): Mention[] {
  return plan.engagements
    .filter(({ data }) => data.organisers.some(names))
    .map((engagement) => toEngagement(plan, engagement));
}

function analysed(plan: PlanModel, names: Names): Mention[] {
  return plan.engagements
    .filter(({ data: { analysedBy } }) => typeof analysedBy === 'object' && names(analysedBy.name))
    .map((engagement) => toEngagement(plan, engagement));
}

function met(plan: PlanModel, names: Names): Mention[] {
  return plan.meetings
    .filter(({ data }) => data.body.some(names))
    .map(({ id, data }) => ({
      text: data.title,
      href: urls.meeting(plan.id, id),
      detail: `${planName(plan)}, ${printDate(data.date)}`,
      plan,
    }));
}

function wrote(plan: PlanModel, names: Names): Mention[] {
  return plan.documents
    .filter(({ by }) => by.some(names))
    .map(({ id, title, date }) => ({
      text: title,
      href: urls.document(plan.id, id),
      detail: `${planName(plan)}, ${printDate(date)}`,
      plan,
    }));
}

function reported({ reports }: Site, names: Names): Mention[] {
  return reports.flatMap(({ id, data }) => [
    ...(names(data.by)
      ? [{ text: data.title, href: urls.report(id), detail: `Report, ${printDate(data.date)}` }]
      : []),
    ...data.replies
      .filter(({ by }) => names(by))
      .map(({ title, date }) => ({
        text: title,
        href: urls.report(id),
        detail: `Reply to “${data.title}”, ${printDate(date)}`,
      })),
  ]);
}

function people(site: Site, names: Names): Mention[] {
  return site.people.flatMap(({ id, name, roles }) =>
    roles
      .filter(({ organisation }) => organisation !== undefined && names(organisation))
      .map(({ title, at }) => ({
        text: name,
        href: urls.person(id),
        detail: `${title}, ${printDate(at)}`,
      })),
  );
}

function spoke({ news }: Site, names: Names): Mention[] {
  return news
    .filter(({ data }) => data.said.some(({ by }) => names(by)))
    .map(({ id, data }) => ({
      text: data.title,
      href: urls.newsItem(id),
      detail: printDate(data.date),
    }));
}

function toPlan(plan: PlanModel): Mention {
  return { text: planName(plan), href: urls.plan(plan.id), plan };
}

function toEngagement(plan: PlanModel, { id, data }: PlanModel['engagements'][number]): Mention {
  return {
    text: data.title,
    href: urls.engagement(plan.id, id),
    detail: `${planName(plan)}, ${printPeriod(data.period)}`,
    plan,
  };
}
