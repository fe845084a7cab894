/** What a project cannot do without, so that no client can take it away: keys by their mapping. */
export const KEPT_KEYS = ['Client.organization', 'Organization.name'];
