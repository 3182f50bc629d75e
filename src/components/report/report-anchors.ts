/** Where a report's page tells of a finding. Recommendations have their ids alone, as others link to them. */
export function findingAnchor(finding: string): string {
  return `finding-${finding}`;
}

/** Where a report's page tells of a reply to it. */
export function replyAnchor(reply: string): string {
  return `reply-${reply}`;
}
