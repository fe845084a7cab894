import { Failure } from '../model/failure.js';
import { clientOf, fileKindOf } from '../model/file-kind.js';
import { closest } from '../model/suggestion.js';

/** Whose documents are asked for, and whether the files of clients are looked at. */
export interface ClientChoice {
  /** The client whose settings are laid over those of csm.yaml. */
  client?: string;
  /** Whether the files of the other clients are read too, to be checked; they are where left out and no client is named. */
  others?: boolean;
}

/**
 * The files of a project that count for a choice of client.
 * @throws Failure `unknown-client`
 */
export function filesFor<F extends { file: string }>(
  all: F[],
  { client, others = client === undefined }: ClientChoice,
): F[] {
  const isClient = ({ file }: F) => fileKindOf(file) === 'client';
  const chosen = (one: F) => clientOf(one.file) === client;
  if (client !== undefined && !all.some((one) => isClient(one) && chosen(one))) {
    const clients = all.filter(isClient).map(({ file }) => clientOf(file));
    throw new Failure('unknown-client', { client, clients, suggestion: closest(client, clients) });
  }
  return all.filter((one) => !isClient(one) || others || chosen(one));
}
