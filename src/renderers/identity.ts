import type { DocumentTree } from '../documents/tree.js';

/** At the foot of every page: number and version, by which a loose page is told from an outdated one, and who may read it. */
export function identityOf({ properties, confidentiality }: DocumentTree): string {
  const identity = properties.filter(({ tone }) => tone === undefined).slice(0, 2);
  const parts = [...identity.map(({ label, value }) => `${label} ${value}`), confidentiality ?? ''];
  return parts.filter((part) => part !== '').join(' · ');
}
