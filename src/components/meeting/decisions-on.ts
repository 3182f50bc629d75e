import type { MeetingModel, PlanModel } from '../../data/model.ts';
import type { Decision } from '../../schemas/meeting.ts';

/** A decision with the meeting at which it was taken. */
export interface DecisionOn {
  readonly meeting: MeetingModel;
  readonly decision: Decision;
}

/** The decisions that approve a version, or that it carries out; oldest first. */
export function decisionsOn(
  { meetings }: Pick<PlanModel, 'meetings'>,
  version: string,
): DecisionOn[] {
  return meetings.flatMap((meeting) =>
    meeting.data.decisions
      .filter((decision) => decision.version === version)
      .map((decision) => ({ meeting, decision })),
  );
}
