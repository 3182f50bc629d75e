import type { EngagementSource } from '../../core/export/engagement-json.ts';
import type { EngagementModel, PlanModel, SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { documentsOf } from '../engagement/documents-of.ts';
import { openingsOfEngagement } from '../engagement/engagement-openings.ts';
import { themesHeardAt } from '../engagement/themes-heard.ts';
import { demonstrationNotice } from '../plan/demonstration.ts';
import { absolute } from '../site/absolute.ts';

/** What stands in the data file of an engagement. */
export function engagementSource(
  site: SiteModel,
  plan: PlanModel,
  engagement: EngagementModel,
): EngagementSource {
  const { id, data } = engagement;
  const { title, kind, summary, purpose, period, about, askedAbout, organisers } = data;
  const { analysedBy = 'not-recorded', ways, accessible, participation, events } = data;
  const { stages, handling, source } = data;
  const named = (name: string, text: string, address: string) => ({
    id: name,
    title: text,
    address: absolute(site, address),
  });
  const notice = demonstrationNotice(plan);
  return {
    plan: named(plan.id, plan.data.title, urls.plan(plan.id)),
    engagement: named(id, title, urls.engagement(plan.id, id)),
    kind,
    summary,
    ...(purpose !== undefined && { purpose }),
    period,
    openings: openingsOfEngagement(data),
    about,
    askedAbout,
    organisers,
    analysedBy,
    ways: ways.map((way) => ({ ...way, until: way.until ?? period.to })),
    accessible,
    // Why a small number is safe to publish is a note among editors.
    participation: participation.map(({ safeToPublish: _safeToPublish, ...part }) => part),
    events,
    stages,
    handling,
    documents: documentsOf(plan, engagement).map((document) =>
      named(document.id, document.title, urls.document(plan.id, document.id)),
    ),
    themes: themesHeardAt(plan, engagement).map((theme) =>
      named(theme.id, theme.data.title, urls.theme(plan.id, theme.id)),
    ),
    source,
    ...(notice !== undefined && { notice }),
  };
}
