import { dayOfInstant } from '../../core/dates/instant.ts';
import { eventfulDays } from '../../core/life/life-events.ts';
import type { PlanModel } from '../../data/model.ts';
import { pathsInPlans } from '../../data/paths.ts';
import { settings } from '../../data/settings.ts';
import { loadSite } from '../../data/site.ts';
import { planEvents } from './plan-events.ts';

/** The static paths of the lists of days, one a plan. */
export async function daysPaths() {
  const historyOf = await histories();
  return pathsInPlans((plan) => [{ params: {}, props: { history: historyOf(plan) } }]);
}

/** The static paths of every day on which something happened to a plan. */
export async function dayPaths() {
  const historyOf = await histories();
  return pathsInPlans((plan) => {
    const history = historyOf(plan);
    return history.days.map(({ day, events }) => ({
      params: { day },
      props: { history, day, events },
    }));
  });
}

async function histories() {
  const site = await loadSite();
  const today = dayOfInstant(settings().asOf);
  return (plan: PlanModel) => {
    const events = planEvents(site, plan, today);
    return { events, days: eventfulDays(events) };
  };
}
